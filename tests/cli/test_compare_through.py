"""``drafting compare --through``: from the text in force through earlier drafts to the newest."""

import json
import re
from pathlib import Path
from typing import Any

import docx
import pytest

from drafting.notes.typed import REASON
from tests.cli.command import drafting

STAGES = (
    "3. Thông qua việc tổ chức các cuộc họp, hội thảo, hội nghị.",
    "3. Thông qua việc tổ chức các cuộc họp, hội nghị hoặc đoàn kiểm tra liên ngành theo kế hoạch.",
    "3. Lập đoàn kiểm tra liên ngành theo kế hoạch hoặc khi phát hiện dấu hiệu vi phạm.",
)
MORE = (
    "Điều 4. Giải thích từ ngữ\n\n1. Cơ quan chủ trì là cơ quan nhận nhiệm vụ theo Quy chế này.\n\n"
)


@pytest.fixture(scope="module")
def texts(kon_tum: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path, Path]:
    """The old text, the draft, and two later ones: an article more, 4.3 rewritten in two steps."""
    folder = tmp_path_factory.mktemp("through")
    first = (kon_tum / "du-thao-2024.txt").read_text(encoding="utf-8")
    at = first.index("Điều 4. Hình thức")
    rest = re.sub(
        r"^Điều (\d+)\.", lambda m: f"Điều {int(m[1]) + 1}.", first[at:], flags=re.MULTILINE
    )
    assert STAGES[0] in rest
    drafts = [folder / f"du-thao-{number}.txt" for number in (1, 2, 3)]
    later = [first[:at] + MORE + rest.replace(STAGES[0], stage) for stage in STAGES[1:]]
    for path, text in zip(drafts, [first, *later], strict=True):
        path.write_text(text, encoding="utf-8")
    return (kon_tum / "qd-970-2014.md", *drafts)  # type: ignore[return-value]


def compared(texts: tuple[Path, ...], *more: str | Path) -> str:
    old, first, second, new = texts
    ran = drafting("compare", old, new, "--through", first, "--through", second, *more)
    assert ran.code == 0, ran.err
    return ran.out


def test_the_json_says_where_every_id_stands(texts: tuple[Path, ...]) -> None:
    found = json.loads(compared(texts, "-f", "json"))
    assert [source["name"] for source in found["through"]] == ["du-thao-1.txt", "du-thao-2.txt"]
    paths = found["instruments"][1]["paths"]
    articles = [way["at"] for way in paths["articles"]]
    assert [["9"], ["16"], ["17"], ["17"]] in articles
    assert [["2"], [], [], []] in articles
    assert [[], [], ["4"], ["4"]] in articles
    units = [way["at"] for way in paths["units"]]
    assert [["5.4"], ["5.2", "5.5"], ["6.2", "6.5"], ["6.2", "6.5"]] in units
    assert [[], ["4.3"], ["5.3"], ["5.3"]] in units
    assert paths["partings"] == []


def test_without_drafts_the_json_has_no_such_key(texts: tuple[Path, ...]) -> None:
    found = json.loads(drafting("compare", texts[0], texts[1], "-f", "json").out)
    assert "through" not in found
    assert all("paths" not in i for i in found["instruments"])


def test_the_text_shows_the_way(texts: tuple[Path, ...]) -> None:
    way = compared(texts).split("Đường đi qua các dự thảo: ")[1].splitlines()
    assert way[0] == "qd-970-2014.md → du-thao-1.txt → du-thao-2.txt → du-thao-3.txt"
    assert "    Điều 9 → Điều 16 → Điều 17 → Điều 17" in way
    assert "    Điều 2 → không còn" in way
    assert "    mới từ du-thao-2.txt: Điều 4 → Điều 4" in way
    told = [line.strip() for line in way]
    assert not any(line.startswith("khoản 1 Điều 10 → ") for line in told)  # as its article


def test_a_doubt_is_told_where_the_paper_does_not_show_it(
    texts: tuple[Path, ...], tmp_path: Path
) -> None:
    pairs = tmp_path / "ghep.toml"
    pairs.write_text('[[align]]\nold = ["2.1"]\nnew = ["1.1"]\n', encoding="utf-8")
    old, first, _, new = texts
    given = ("compare", old, new, "--through", first, "--align", pairs)
    ran = drafting(*given, "-f", "xlsx", "-o", tmp_path / "b.xlsx")
    assert ran.code == 0
    assert ran.err.startswith("Lưu ý: 2 chỗ ghép thẳng khác")
    said = drafting(*given)
    assert said.err == ""
    assert "khoản 1 Điều 2: ghép thẳng là khoản 1 Điều 1; qua các dự thảo là không còn" in said.out


def test_notes_of_a_table_for_the_first_draft(texts: tuple[Path, ...], tmp_path: Path) -> None:
    old, first, _, _ = texts
    table, after = tmp_path / "bang-1.docx", tmp_path / "bang-3.docx"
    assert drafting("compare", old, first, "-f", "docx", "-o", table).code == 0
    write(table, "QC 4.3", "Vì có họp.")
    compared(texts, "-f", "docx", "-o", after, "--notes", table)
    assert "Vì có họp." in beside(after, "QC 5.3")


def write(path: Path, key: str, words: str) -> None:
    document = docx.Document(str(path))
    (paragraph,) = (p for p in of_row(document, key) if text(p) == REASON)
    first, *others = paragraph.iter("{*}t")
    first.text = words
    for other in others:
        other.text = ""
    document.save(str(path))


def of_row(document: Any, key: str) -> list[Any]:
    rows = document.element.body.iter("{*}tr")
    row = next(r for r in rows if text(next(r.iter("{*}tc"))) == key)
    return list(row.iter("{*}p"))


def text(element: Any) -> str:
    return "".join(t.text or "" for t in element.iter("{*}t"))


def beside(path: Path, key: str) -> list[str]:
    return [text(p) for p in of_row(docx.Document(str(path)), key)]


def test_a_draft_that_is_not_there_is_refused(texts: tuple[Path, ...], tmp_path: Path) -> None:
    ran = drafting("compare", texts[0], texts[1], "--through", tmp_path / "khong-co.docx")
    assert ran.refused
    assert "khong-co.docx" in ran.err
