"""Last year's programme through files: made, filled in by an officer in Word, carried over."""

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from drafting.dossier.programme_file import programme_of
from drafting.dossier.project import load
from drafting.duties.paper import CONFIRM, TYPED, Programme
from drafting.errors import DataError, ProjectError
from drafting.rendering.programme import render_programme
from drafting.rendering.programme_xlsx import programme_xlsx
from drafting.word.wordml import W, text_of
from tests.cli.command import drafting
from tests.rendering.papers import document, faults

ROOT = Path(__file__).parents[2] / "corpus" / "kon-tum"


def data(folder: Path, year: int, source: str, more: str = "") -> Path:
    path = folder / f"{year}.toml"
    path.write_text(
        f'old = "{ROOT}/qd-970-2014.md"\nnew = "{ROOT}/du-thao-2024.txt"\nyear = {year}\n'
        'lead = "Sở Lao động - Thương binh và Xã hội"\npartner = "Bảo hiểm xã hội tỉnh"\n'
        f'basis = "5.5"\nfrom = "{source}"\n{more}\n',
        encoding="utf-8",
    )
    return path


@pytest.fixture(scope="module")
def last(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programme of 2024 on the regulation of 2014, a cell and a contact typed in Word."""
    folder = tmp_path_factory.mktemp("last")
    made = programme_of(data(folder, 2024, "old"))
    paper = docx.Document(io.BytesIO(render_programme(made, "nd30-2020")))
    for line in paper.paragraphs:
        if line.text == "d) Giao …… làm đầu mối phối hợp.":
            line.runs[1].text = "Phòng Lao động"
            break
    table = next(t for t in paper.tables if "Nội dung công việc" in t.rows[0].cells[1].text)
    product = next(r for r in table.rows if r.cells[5].text == "Khoản 4 Điều 5").cells[6]
    product.paragraphs[0].runs[0].text = "Chương trình đã ký"
    path = folder / "nam-truoc.docx"
    paper.save(str(path))
    return path


@pytest.fixture(scope="module")
def carried(last: Path) -> Programme:
    return programme_of(data(last.parent, 2025, "new"), last)


def test_the_officers_words_stand_in_this_years_paper(carried: Programme) -> None:
    said = {o.key: (o.text, o.origin) for o in carried.open}
    assert said["contact.lead"] == ("Phòng Lao động", CONFIRM)
    assert said["contact.partner"] == ("……", TYPED)
    assert said["plan.5.5.product"] == ("Chương trình đã ký", CONFIRM)
    assert len(carried.law) > 5


def test_the_paper_is_clean_with_its_lists(carried: Programme, tmp_path: Path) -> None:
    paper = render_programme(carried, "nd30-2020")
    assert faults(paper, tmp_path) == []
    words = text_of(document(paper))
    assert "Quy định đã thay đổi so với chương trình năm trước:" in words
    assert carried.law[0] in words


def test_a_confirmed_value_loses_its_mark_and_leaves_the_list(last: Path, tmp_path: Path) -> None:
    more = (
        'confirmed = ["plan.7.1.lead", "contact.lead"]\n[values]\n"plan.5.5.time" = "Tháng 2/2025"'
    )
    before = programme_of(data(tmp_path, 2025, "new"), last)
    after = programme_of(data(tmp_path, 2025, "new", more), last)
    gone = {o.key for o in before.open} - {o.key for o in after.open}
    assert gone == {"plan.7.1.lead", "contact.lead", "plan.5.5.time"}
    marks = [_marked(render_programme(p, "nd30-2020")) for p in (before, after)]
    assert "Phòng Lao động" in marks[0]
    assert "Phòng Lao động" not in marks[1]
    assert len(marks[0]) - len(marks[1]) == 3
    assert "Tháng 2/2025" not in marks[1]


def _marked(paper: bytes) -> list[str]:
    runs = document(paper).iter(f"{W}r")
    return [text_of(r) for r in runs if r.find(f"{W}rPr/{W}highlight") is not None]


def test_a_landscape_annex_holds_the_plan(tmp_path: Path) -> None:
    paper = render_programme(programme_of(data(tmp_path, 2025, "new", "annex = true")), "nd30-2020")
    assert faults(paper, tmp_path) == []
    root = document(paper)
    assert [s.get(f"{W}orient") for s in root.iter(f"{W}pgSz")] == [None, "landscape", None]
    words = text_of(root)
    assert words.index("Kế hoạch chi tiết tại Phụ lục") < words.index("Phụ lục")
    assert words.index("Lưu: VT") < words.index("Nội dung công việc")


def test_the_plan_as_a_workbook(carried: Programme) -> None:
    book = openpyxl.load_workbook(io.BytesIO(programme_xlsx(carried)))
    assert book.sheetnames == ["Kế hoạch", "Cần bổ sung, xác nhận", "Nhiệm vụ tùy chọn"]
    rows = list(book["Kế hoạch"].iter_rows(values_only=True))
    assert rows[0][1] == "Nội dung công việc"
    assert sum(str(r[0]).isdecimal() for r in rows) == 16
    cell = next(c for c in book["Kế hoạch"]["E"] if c.value == "……")
    assert cell.fill.fgColor.rgb.endswith("FFFF00")
    assert programme_xlsx(carried) == programme_xlsx(carried)


def test_the_command_writes_word_or_excel_and_tells_of_agencies(last: Path, tmp_path: Path) -> None:
    asked = data(tmp_path, 2025, "new")
    for name, start in (("p.docx", b"PK"), ("p.xlsx", b"PK")):
        ran = drafting("render", "programme", asked, "-o", tmp_path / name, "--previous", last)
        assert ran.code == 0
        assert "không còn từ 01/3/2025; cơ quan kế thừa: Sở Nội vụ" in ran.err
        assert (tmp_path / name).read_bytes().startswith(start)


def test_what_is_no_programme_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "khac.txt"
    other.write_text("Điều 1. Phạm vi\nVăn bản này quy định.\n", encoding="utf-8")
    with pytest.raises(DataError, match="không thấy năm và bảng kế hoạch"):
        programme_of(data(tmp_path, 2025, "new"), other)


def test_a_project_names_a_file_that_is_there(tmp_path: Path) -> None:
    project = tmp_path / "dossier.toml"
    text = (ROOT / "dossier.toml").read_text(encoding="utf-8")
    for name in ("qd-970-2014.md", "du-thao-2024.txt"):
        text = text.replace(f'"{name}"', f'"{ROOT}/{name}"')
    project.write_text(f'{text}\nprevious = "thieu.docx"\n', encoding="utf-8")
    with pytest.raises(ProjectError, match=r"không có tệp .*thieu\.docx"):
        load(project)


def test_a_paper_of_anybodys_hand_is_understood(tmp_path: Path) -> None:
    paper = docx.Document()
    for words in (
        "CHƯƠNG TRÌNH",
        "Phối hợp công tác năm 2024 giữa hai cơ quan",
        "VI. KINH PHÍ THỰC HIỆN",
        "Mỗi bên tự bảo đảm trong dự toán năm 2024.",
        "VII. TỔ CHỨC THỰC HIỆN",
    ):
        paper.add_paragraph(words)
    table = paper.add_table(2, 5)
    table.style = paper.styles["Table Grid"]
    titles = ("STT", "Nội dung công việc", "Căn cứ", "Cơ quan chủ trì", "Thời gian")
    row = ("1", "Tập huấn", "khoản 4 Điều 7", "BHXH tỉnh", "Năm 2024 (hằng năm); quý III/2024")
    for at, entries in enumerate((titles, row)):
        for cell, entry in zip(table.rows[at].cells, entries, strict=True):
            cell.text = entry
    path = tmp_path / "cua-ho.docx"
    paper.save(str(path))
    made = programme_of(data(tmp_path, 2025, "new"), path)
    said = {o.key: (o.text, o.origin) for o in made.open}
    assert said["plan.7.4.time"] == ("quý III/2025", CONFIRM)
    assert said["funding"] == ("Mỗi bên tự bảo đảm trong dự toán năm 2025", CONFIRM)
