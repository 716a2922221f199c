"""Tables that cannot be used: one clear line, nothing written, and what was typed is kept."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.notes.reading import read_notes
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.decision import render_decision
from drafting.word.package import DOCUMENT, read_parts, write_parts
from tests.cli.command import Ran, drafting
from tests.notes.tables import (
    NEW,
    carried,
    changed,
    compared,
    notes,
    sheet_table,
    typed,
    without,
    without_keys,
    without_part,
    word_table,
)
from tests.rendering.papers import amended

SAID = {"QC 9.1": "Theo kết luận họp ngày 02/5.", "QC 4.2": "Giữ cả văn bản giấy."}


def edited() -> bytes:
    return changed(word_table(), typed(SAID))


def refused(path: Path) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_notes(path)
    return caught.value


def beside(path: Path) -> str:
    """The side file of a table; ``""`` where there is none."""
    kept = path.with_name(f"{path.stem}.thuyet-minh.txt")
    return kept.read_text(encoding="utf-8") if kept.exists() else ""


def compare(kon_tum: Path, table: Path, out: Path) -> Ran:
    old, new = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    return drafting("compare", old, new, "-f", "docx", "-o", out, "--notes", table)


def test_the_door_says_it_in_one_line_and_writes_nothing(kon_tum: Path, tmp_path: Path) -> None:
    table, out = tmp_path / "bang.docx", tmp_path / "moi.docx"
    table.write_bytes(edited()[:-400])
    ran = compare(kon_tum, table, out)
    assert ran.refused, ran.err
    assert str(table) in ran.err
    assert not out.exists()
    assert all(note in beside(table) for note in SAID.values())


def test_the_door_carries_notes_over_and_tells_doubts(kon_tum: Path, tmp_path: Path) -> None:
    table, out = tmp_path / "bang.docx", tmp_path / "moi.docx"
    first = compare_plain(kon_tum, tmp_path / "dau.docx")
    table.write_bytes(without_part(changed(first, typed(SAID)), "docProps/custom.xml"))
    ran = compare(kon_tum, table, out)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("Lưu ý: bang.docx: ")
    assert notes(carried(out.read_bytes(), compared(), tmp_path)) == SAID


@pytest.mark.parametrize("formats", [("docx",), ("docx", "xlsx")])
def test_the_edited_table_is_never_written_over(
    formats: tuple[str, ...], kon_tum: Path, tmp_path: Path
) -> None:
    table = tmp_path / "bang-so-sanh.docx"
    table.write_bytes(edited())
    out = table if len(formats) == 1 else tmp_path
    texts = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    asked = [word for name in formats for word in ("-f", name)]
    ran = drafting("compare", *texts, *asked, "-o", out, "--notes", table)
    assert ran.refused, ran.err
    assert "--notes" in ran.err
    assert table.read_bytes() == edited()


def compare_plain(kon_tum: Path, out: Path) -> bytes:
    old, new = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    assert drafting("compare", old, new, "-f", "docx", "-o", out).code == 0
    return out.read_bytes()


@pytest.mark.parametrize("lock", ["~$ng.docx", "~$bang.docx", "~$ang.docx", ".~lock.bang.docx#"])
def test_a_table_that_is_open_elsewhere(lock: str, tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(edited())
    (tmp_path / lock).write_bytes(b"")
    error = refused(path)
    assert "đang mở" in error.problem
    assert lock in error.advice
    assert all(note in beside(path) for note in SAID.values())


@pytest.mark.parametrize("share", [0.99, 0.95, 0.9, 0.8])
def test_half_saved_tables_keep_what_is_there(share: float, tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    whole = edited()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "hỏng hoặc lưu dở" in refused(path).problem
    assert all(note in beside(path) for note in SAID.values())


def test_a_document_cut_short_inside_its_text(tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    parts = read_parts(edited())
    at = parts[DOCUMENT].index("Theo kết luận họp ngày 02/5.".encode()) + 400
    path.write_bytes(write_parts({**parts, DOCUMENT: parts[DOCUMENT][:at]}))
    assert "hỏng" in refused(path).problem
    assert SAID["QC 9.1"] in beside(path)
    assert "……" not in beside(path)


def test_a_damaged_workbook(tmp_path: Path) -> None:
    path = tmp_path / "bang.xlsx"
    placed = carried(edited(), compared(), tmp_path)
    from drafting.rendering.comparison_xlsx import comparison_xlsx

    path.write_bytes(comparison_xlsx(placed.comparison, *compared()[1:])[:-900])
    assert "hỏng" in refused(path).problem
    assert all(note in beside(path) for note in SAID.values())


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", b"PK\x03\x04" + random.Random(5).randbytes(900), b"khong phai zip",
     b"PK\x03\x04" * 5000],
    ids=["empty", "only-a-sign", "noise", "text", "many-signs"],
)  # fmt: skip
def test_what_is_no_office_file(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(data)
    assert "hỏng hoặc lưu dở" in refused(path).problem
    assert beside(path) == ""


def test_papers_that_are_no_table(tmp_path: Path) -> None:
    path = tmp_path / "quyet-dinh.docx"
    path.write_bytes(render_decision(NEW, "nd34-2016"))
    assert "không phải bảng so sánh" in refused(path).problem
    assert beside(path) == ""
    assert "không có tệp" in refused(tmp_path / "khong-co.docx").problem
    assert "thư mục" in refused(tmp_path).problem


def foreign() -> bytes:
    """A table of two other texts, with a note."""
    given = amended("Trồng rừng ven biển.", "Trồng rừng ngập mặn.", note="Ý kiến.")
    return render_comparison_table(*given)


@pytest.mark.parametrize("strip", [False, True])
def test_a_table_of_other_texts(strip: bool, tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    table = foreign()
    if strip:
        table = without_part(
            changed(table, without("bookmarkStart", "bookmarkEnd"), without_keys),
            "docProps/custom.xml",
        )
    with pytest.raises(UnreadableFile, match="không dòng nào của bảng"):
        carried(table, compared(), tmp_path)
    assert "Ý kiến." in beside(path)


def test_an_earlier_side_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(edited()[:-400])
    (tmp_path / "bang.thuyet-minh.txt").write_text("của lần trước", encoding="utf-8")
    error = refused(path)
    assert "bang-2.thuyet-minh.txt" in error.advice
    assert (tmp_path / "bang.thuyet-minh.txt").read_text(encoding="utf-8") == "của lần trước"
    assert refused(path).advice == error.advice
    assert len(list(tmp_path.glob("*.txt"))) == 2


@pytest.mark.parametrize("cut", [0.3, 0.5, 0.7, 0.9, 0.97, 0.999])
@pytest.mark.parametrize("table", [word_table, sheet_table])
def test_any_cut_is_refused_never_a_fault(
    table: Callable[[], bytes], cut: float, tmp_path: Path
) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(table()[: int(len(table()) * cut)])
    assert refused(path).problem


def test_a_bomb_and_an_entity_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    parts = read_parts(edited())
    bomb = b"<a>" + b" " * 70_000_000 + b"</a>"
    path.write_bytes(write_parts({**parts, DOCUMENT: bomb}))
    assert refused(path).problem
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'
    path.write_bytes(write_parts({**parts, DOCUMENT: entity}))
    assert refused(path).problem
    assert beside(path) == ""
