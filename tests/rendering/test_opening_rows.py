"""What stands before the articles: names and grounds of both texts, side by side."""

from drafting.comparing.result import ADDED, AMENDED, REMOVED, UNCHANGED
from drafting.model import Document, Instrument, Source
from drafting.rendering.opening_rows import opening_rows
from drafting.rendering.text_names import name_beside, name_of, subject_of

OLD = Instrument(
    "QUYẾT ĐỊNH", number="970/QĐ-UBND", date="2014-09-29", date_text="ngày 29 tháng 9 năm 2014",
    subject="Ban hành Quy chế", citations=("Căn cứ Luật A;", "Theo đề nghị của B."),
    enacting="QUYẾT ĐỊNH:",
)  # fmt: skip
NEW = Instrument(
    "QUYẾT ĐỊNH", number="/2024/QĐ-UBND", date_text="ngày tháng năm 2024",
    subject="Ban hành Quy chế mới", citations=("Căn cứ Luật A;", "Theo đề nghị của C."),
    enacting="QUYẾT ĐỊNH:",
)  # fmt: skip
ATTACHED = Instrument("QUY CHẾ", subject="Phối hợp", issued_with="(Kèm theo)")


def document(*instruments: Instrument) -> Document:
    return Document(Source("", "", ""), instruments)


def test_names_and_grounds_are_set_against_each_other() -> None:
    name, grounds = opening_rows(OLD, NEW)
    assert (name.title, name.kind) == ("Tên văn bản", AMENDED)
    assert name.new == [[("QUYẾT ĐỊNH", "")], [("Ban hành Quy chế", ""), (" mới", "new")]]
    assert [("Theo đề nghị của ", ""), ("B", "old"), (".", "")] in grounds.old
    assert grounds.key == grounds.bookmark == ""
    assert opening_rows(OLD, OLD)[1].kind == UNCHANGED


def test_what_one_text_lacks_is_on_one_side_only() -> None:
    assert [r.kind for r in opening_rows(Instrument(None), ATTACHED)] == [ADDED, ADDED]
    assert [r.kind for r in opening_rows(ATTACHED, Instrument(None))] == [REMOVED, REMOVED]
    assert opening_rows(Instrument(None), Instrument(None)) == []


def test_how_the_texts_are_called() -> None:
    old, new = document(OLD, ATTACHED), document(NEW, ATTACHED)
    assert name_of(old) == "Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014"
    assert name_of(new, draft=True) == "Dự thảo Quyết định số ……/2024/QĐ-UBND"
    assert name_beside(OLD, old) == name_of(old)
    assert name_beside(ATTACHED, old) == "Quy chế ban hành kèm theo Quyết định số 970/QĐ-UBND"
    assert name_beside(ATTACHED, new, draft=True) == (
        "Dự thảo Quy chế ban hành kèm theo Quyết định số ……/2024/QĐ-UBND"
    )
    assert (
        subject_of(old, new)
        == f"Nội dung dự thảo Quyết định ban hành Quy chế mới với {name_of(old)}"
    )
    law = document(Instrument("LUẬT", subject="Điện ảnh", number="5/2022/QH15", date="2022-06-15"))
    assert subject_of(old, law).startswith("Nội dung Luật Điện ảnh số 5/2022/QH15 với ")
    bare = document(Instrument("LUẬT", subject="ĐIỆN ẢNH"))
    assert subject_of(old, bare) == f"Nội dung dự thảo Luật với {name_of(old)}"
