"""One paper from one data file."""

import json
from pathlib import Path

import pytest

from drafting.dossier.single import profile_of, render_paper
from drafting.errors import DataError, DraftingError, TemplateError, UnreadableFile
from drafting.model import Document, Instrument, Source
from drafting.rendering.decision import render_decision
from tests.cli.command import drafting
from tests.gold import structure
from tests.rendering.papers import paragraphs

DATA = '''
agency = "Ủy ban nhân dân tỉnh Quảng Ngãi"
subject = "Ban hành Quy chế phối hợp"
citations = ["Căn cứ Luật A số 72/2025/QH15", "Căn cứ Luật B;"]
proposal = "Giám đốc Sở Y tế"
date = 2026-01-05
number = "7"
capacity = "Phó Chủ tịch"
signer = "Nguyễn Văn A"
recipients = ["Như Điều 2", "Lưu: VT"]
body = """
Điều 1. Ban hành kèm theo Quyết định này Quy chế.
Điều 2. Hiệu lực
1. Quyết định này có hiệu lực kể từ ngày ký.
"""
[regulation]
subject = "Phối hợp"
body = """
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
a) một;
"""
'''


def made(folder: Path, text: str, name: str = "a.toml", profile: str | None = None) -> list[str]:
    """The words of the paragraphs of a decision from data."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return [t for _, t in paragraphs(render_paper("decision", path, profile=profile))]


def test_a_decision_from_data_is_worded_by_the_profile_of_2025(tmp_path: Path) -> None:
    text = made(tmp_path, DATA, profile="nd78-2025")
    assert "Số: 07/2026/QĐ-UBND" in text
    assert "Quảng Ngãi, ngày 05 tháng 01 năm 2026" in text
    assert "Căn cứ Luật B;" in text
    assert "Theo đề nghị của Giám đốc Sở Y tế;" in text
    assert "Ủy ban nhân dân ban hành Quyết định ban hành Quy chế phối hợp." in text
    assert "QUYẾT ĐỊNH:" not in text
    assert text[text.index("KT. CHỦ TỊCH") :][:3] == [
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Nguyễn Văn A",
    ]
    assert "- Lưu: VT." in text
    line = "(Ban hành kèm theo Quyết định số 07/2026/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Quảng Ngãi)"  # noqa: E501
    assert line in text
    assert text[-4:] == ["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "a) một;"]


def test_the_same_data_is_worded_otherwise_before_2025(tmp_path: Path) -> None:
    text = made(tmp_path, DATA, profile="nd34-2016")
    assert "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" in text
    assert "Theo đề nghị của Giám đốc Sở Y tế." in text
    assert "QUYẾT ĐỊNH:" in text


def test_an_administrative_number_has_no_year(tmp_path: Path) -> None:
    assert "Số: 07/QĐ-UBND" in made(tmp_path, DATA, profile="nd30-2020")


def test_what_nobody_gave_is_a_blank(tmp_path: Path) -> None:
    bare = 'agency = "Sở Y tế"\nsubject = "Về A"\nbody = "Điều 1. B."\n'
    text = made(tmp_path, bare, profile="nd30-2020")
    assert "Số: ……/QĐ-……" in text
    assert "……, ngày …… tháng …… năm ……" in text
    assert "- ……." in text
    assert text.count("……") == 2  # the office and the name


def test_yaml_and_json_say_the_same(tmp_path: Path) -> None:
    fields = {"agency": "Sở Y tế", "subject": "Về A", "body": "Điều 1. B.", "number": "12"}
    as_json = made(tmp_path, json.dumps(fields), "a.json", "nd30-2020")
    yaml = "\n".join(f'{k}: "{v}"' for k, v in fields.items())
    assert made(tmp_path, yaml, "a.yaml", "nd30-2020") == as_json
    assert "Số: 12/QĐ-……" in as_json


def test_all_faults_are_listed_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        made(tmp_path, 'subject = 3\ncitations = "x"\nnumbr = "1"\n[regulation]\n')
    message = str(caught.value)
    for part in ("agency (Cơ quan ban hành)", "body", "numbr", "subject (Trích yếu)", "citations"):
        assert part in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.toml", "= ="),
        ("a.json", "{"),
        ("a.json", "[1]"),
        ("a.yaml", "a: b: c"),
        ("a.yaml", "- 1"),
        ("a.yaml", "!!python/object/apply:os.system ['true']"),
        ("a.json", '{"instruments": [{"body": 3}]}'),
        ("a.json", '{"instruments": 3}'),
        ("a.json", "[" * 100_000),
    ],
)
def test_broken_data_is_one_line(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(DraftingError) as caught:
        made(tmp_path, text, name)
    assert "\n" not in str(caught.value)


def test_a_text_and_its_json_give_the_same_paper(kon_tum: Path, tmp_path: Path) -> None:
    text = kon_tum / "du-thao-2024.txt"
    tree = tmp_path / "tree.json"
    assert drafting("parse", text, "-f", "json", "-o", tree).code == 0
    from_text = render_paper("decision", text)
    assert render_paper("decision", tree) == from_text
    assert from_text == render_decision(structure("new"), "nd34-2016")


def test_a_programme_from_data(kon_tum: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    lines = {"old": kon_tum / "qd-970-2014.md", "new": kon_tum / "du-thao-2024.txt",
             "lead": "Sở Y tế", "partner": "Bảo hiểm xã hội tỉnh", "basis": "6.3"}  # fmt: skip
    written = "\n".join(f'{k} = "{v}"' for k, v in lines.items())
    path.write_text(f"{written}\nyear = 2025\n", encoding="utf-8")
    text = [t for _, t in paragraphs(render_paper("programme", path))]
    assert "CHƯƠNG TRÌNH" in text
    assert any("Khoản 3 Điều 6" in t for t in text)


def test_a_programme_needs_data(kon_tum: Path) -> None:
    with pytest.raises(DataError):
        render_paper("programme", kon_tum / "du-thao-2024.txt")


def test_a_template_that_cannot_be_used_is_named(kon_tum: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mau.docx"
    with pytest.raises(UnreadableFile, match=r"mau\.docx"):
        render_paper("decision", kon_tum / "du-thao-2024.txt", mine)
    mine.write_text("không phải mẫu", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"mau\.docx"):
        render_paper("decision", kon_tum / "du-thao-2024.txt", mine)


@pytest.mark.parametrize(
    ("number", "date", "profile"),
    [
        ("/2024/QĐ-UBND", None, "nd34-2016"),
        ("/2026/QĐ-UBND", None, "nd78-2025"),
        ("970/QĐ-UBND", "2014-09-29", "nd30-2020"),
        ("15/QĐ-UBND", "2024-01-02", "nd30-2020"),
        (None, None, "nd30-2020"),
    ],
)
def test_the_profile_follows_from_the_number_and_the_date(
    number: str | None, date: str | None, profile: str
) -> None:
    text = Document(Source("", "", ""), (Instrument("QUYẾT ĐỊNH", number=number, date=date),))
    assert profile_of(text) == profile


CITED = """
agency = "{agency}"
subject = "Ban hành Quy chế"
body = "Điều 1. A."
date = 2026-01-05
number = "12"
citations = [
  "Căn cứ Hiến pháp;",
  {{title = "Luật Việc làm", number = "38/2013/QH13", date = 2013-11-16}},
  {{title = "Nghị định", number = "78/2025/NĐ-CP", date = 2025-04-01, issuer = "Chính phủ", subject = "về soạn thảo"}},
  {{title = "Luật Đất đai"}},
]
"""  # noqa: E501
BY_PROFILE = {
    "nd30-2020": ("ngày 16 tháng 11 năm 2013", "ngày …… tháng …… năm ……."),
    "nd34-2016": ("ngày 16 tháng 11 năm 2013", "ngày …… tháng …… năm ……."),
    "nd78-2025": ("số 38/2013/QH13", "số ……;"),
}


@pytest.mark.parametrize("profile", BY_PROFILE)
def test_citations_are_worded_by_the_profile(profile: str, tmp_path: Path) -> None:
    law, blank = BY_PROFILE[profile]
    agency = "Ủy ban nhân dân tỉnh Quảng Ngãi"
    text = made(tmp_path, CITED.format(agency=agency), profile=profile)
    assert text[text.index("Căn cứ Hiến pháp;") :][:4] == [
        "Căn cứ Hiến pháp;",
        f"Căn cứ Luật Việc làm {law};",
        "Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về soạn thảo;",
        f"Căn cứ Luật Đất đai {blank}",
    ]  # fmt: skip


def test_a_chairmans_decision_has_its_own_symbol_head_and_formula(tmp_path: Path) -> None:
    data = CITED.format(agency="Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi")
    text = made(tmp_path, data, profile="nd78-2025")
    assert "Số: 12/2026/QĐ-CTUBND" in text
    assert text[:3] == ["CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"]
    sentence = "Chủ tịch Ủy ban nhân dân ban hành Quyết định ban hành Quy chế."
    assert sentence in text
    administrative = made(tmp_path, data, profile="nd30-2020")
    assert "Số: 12/QĐ-UBND" in administrative
    assert administrative[:2] == ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"]


@pytest.mark.parametrize(
    ("citations", "says"),
    [
        ("3", "phải là danh sách"),
        ("[3]", "các chuỗi hoặc các bảng"),
        ('[{number = "1"}]', "thiếu khóa title"),
        ('[{title = "Luật A", nmber = "1"}]', "không có khóa nmber"),
        ('[{title = "Luật A", date = "31/2/2020"}]', "một ngày có thật"),
    ],
)
def test_a_wrong_citation_is_named(citations: str, says: str, tmp_path: Path) -> None:
    bare = 'agency = "Sở Y tế"\nsubject = "Về A"\nbody = "Điều 1. B."\n'
    with pytest.raises(DataError, match=says):
        made(tmp_path, f"{bare}citations = {citations}\n", profile="nd30-2020")
