"""The head of the review page: which files were read, and the counts, which add up."""

from collections.abc import Iterator, Sequence
from typing import Any

from drafting.comparing.result import InstrumentComparison, Reference, Row
from drafting.model import Document
from drafting.rendering.markup import Html, head_row, joined, tag
from drafting.rendering.review_outcome import wants_a_person
from drafting.rendering.review_rows import Text
from drafting.rendering.tally import sums, tally, total
from drafting.rendering.text_names import name_of

FIELDS = ("articles", "old_articles", "new_articles", "units", "old_units", "new_units")
COUNTED = ("Điều", "Khoản, điểm")
SIDES = ("số dòng", "ở văn bản hiện hành", "ở dự thảo")
LEGEND = (
    ("del", None, "chữ bỏ đi"),
    ("ins", None, "chữ thêm vào"),
    ("span", "variant", "cùng một nội dung, chỉ khác cách viết"),
)


def sources(old: Document, new: Document) -> Html:
    """Both files with their hashes: what exactly was compared."""
    heads = ("Bên", "Văn bản", "Tệp", "SHA-256")
    rows = []
    for side, document, name in (
        ("Văn bản hiện hành", old, name_of(old)),
        ("Dự thảo", new, name_of(new, draft=True)),
    ):
        file, hash_ = document.source.name, document.source.sha256
        cells = (tag("td", name), tag("td", file), tag("td", tag("code", hash_)))
        rows.append(tag("tr", tag("th", side, scope="row"), *cells))
    head = head_row(heads)
    return tag("table", tag("caption", "Văn bản được so sánh"), head, tag("tbody", *rows))


def summary(texts: Sequence[Text]) -> Html:
    """A table of counts for each text, both texts as sums, and how words are marked."""
    legend = [joined(tag(name, words, class_=class_), "; ") for name, class_, words in LEGEND]
    how = tag(
        "p",
        "Cách đánh dấu: ",
        *legend,
        "dòng có dấu ⚠ là dòng cần người xem lại.",
    )
    return joined(*(part for text in texts for part in _of_text(text)), how)


def _of_text(text: Text) -> Iterator[Html]:
    compared = text.compared
    groups = (tag("th", name, colspan="3", scope="colgroup") for name in COUNTED)
    head = tag(
        "thead",
        tag("tr", tag("th", "Kết quả", rowspan="2", scope="col"), *groups),
        tag("tr", *(tag("th", side, scope="col") for _ in COUNTED for side in SIDES)),
    )
    body = tag("tbody", *map(_line, tally(compared)))
    foot = tag("tfoot", _line(total(compared)))
    yield tag("table", tag("caption", text.title), head, body, foot, class_="counts")
    yield tag("ul", *(tag("li", line) for line in (*sums(compared), _for_a_person(compared))))


def _line(counts: dict[str, Any]) -> Html:
    cells = (tag("td", str(counts[field])) for field in FIELDS)
    return tag("tr", tag("th", counts["name"], scope="row"), *cells)


def _for_a_person(compared: InstrumentComparison) -> str:
    """How many rows the officer should look at."""
    stale = {r.unit: r for r in compared.references}
    rows: list[tuple[Row, tuple[Reference, ...]]] = [(row, ()) for row in compared.articles]
    rows += [(row, tuple(stale[i] for i in row.new if i in stale)) for row in compared.units]
    count = sum(wants_a_person(row, mine) for row, mine in rows)
    low = sum(row.confidence == "low" for row, _ in rows)
    again = sum(row.look_again for row, _ in rows)
    elsewhere = sum(bool(mine) for _, mine in rows)
    return (
        f"Cần người xem lại: {count} dòng ({low} cặp chưa chắc chắn, {again} thuyết minh có dòng "
        f"đã đổi, {elsewhere} dòng có dẫn chiếu sai chỗ; một dòng có thể thuộc nhiều loại)."
    )
