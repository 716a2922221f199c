"""The comparison on the review page: one table a text, one row an article, clause or point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafting.comparing.result import (
    ADDED,
    EDITORIAL,
    REMOVED,
    UNCHANGED,
    Comparison,
    InstrumentComparison,
    Reference,
    Row,
)
from drafting.model import Document
from drafting.notes.columns import MARKS
from drafting.notes.columns import NEW as NEW_TITLE
from drafting.notes.columns import OLD as OLD_TITLE
from drafting.rendering.comparison_rows import ARTICLE_ROW, GROUP, TableRow, table_rows
from drafting.rendering.markup import Html, head_row, joined, tag
from drafting.rendering.outcome import NAMES, places
from drafting.rendering.review_frame import frame_table
from drafting.rendering.review_outcome import outcome_cell, wants_a_person
from drafting.rendering.review_side import absent, side
from drafting.rendering.whole_texts import compared_texts

CHANGED, PERSON = "changed", "person"
NAMES_OF_FILTERS = {
    "": "tất cả",
    CHANGED: "có thay đổi nội dung",
    PERSON: "cần người xem lại",
    **{kind: f"{name[0].lower()}{name[1:]}" for kind, name in NAMES.items()},
}
"""What may be shown → how the list of choices says it."""

COLUMNS = ("Vị trí", OLD_TITLE.capitalize(), NEW_TITLE.capitalize(), "Kết quả")


@dataclass(frozen=True, slots=True)
class Text:
    """One compared text, ready to be printed."""

    prefix: str
    """``"QC"``, unique on the page."""
    title: str
    compared: InstrumentComparison
    rows: tuple[TableRow, ...]
    frame: Html | None
    """What stands around the articles."""


def texts(comparison: Comparison, old: Document, new: Document) -> list[Text]:
    """Every compared text of the two documents."""
    made = []
    for compared, sides, name in compared_texts(comparison, old, new):
        rows = tuple(table_rows(compared, *sides, name, variants=True))
        title = (compared.type or "Văn bản không ghi tên loại").capitalize()
        made.append(Text(name, title, compared, rows, frame_table(*sides, title)))
    return made


def text_section(text: Text) -> Html:
    """The table, links to its articles before it; the rows of an article are one body of it."""
    stale: dict[str, list[Reference]] = {}
    for reference in text.compared.references:
        stale.setdefault(reference.unit, []).append(reference)
    anchors = {i: r.bookmark for r in text.rows if r.source for i in r.source.new}
    head = head_row(COLUMNS)
    bodies = (
        tag("tbody", *(_row(row, stale, anchors) for row in rows), class_=name)
        for name, rows in _bodies(text.rows)
    )
    caption = tag("caption", f"{text.title}: văn bản hiện hành và dự thảo, từng dòng")
    table = tag("table", caption, head, *bodies, class_="rows units")
    return joined(_contents(text), text.frame or "", table)


def _contents(text: Text) -> Html:
    """Links to the articles, folded."""
    links = [
        tag("li", tag("a", places(r.source.new or r.source.old), href=f"#{r.bookmark}"))
        for r in text.rows
        if r.source and r.pattern == ARTICLE_ROW
    ]
    label = f"Các điều của {text.title}"
    listed = tag("details", tag("summary", f"Đến điều ({len(links)})"), tag("ul", *links))
    return tag("nav", listed, class_="places", aria_label=label)


def _bodies(rows: Sequence[TableRow]) -> Iterator[tuple[str | None, list[TableRow]]]:
    """Rows by article; a chapter's title is a body of its own, of class ``group``."""
    open_: list[TableRow] = []
    for row in rows:
        if row.pattern in (GROUP, ARTICLE_ROW) and open_:
            yield None, open_
            open_ = []
        if row.pattern == GROUP:
            yield "group", [row]
        else:
            open_.append(row)
    if open_:
        yield None, open_


def _row(row: TableRow, stale: dict[str, list[Reference]], anchors: dict[str, str]) -> Html:
    source = row.source
    old = absent(MARKS[0], COLUMNS[1]) if row.kind == ADDED else side(row.old, COLUMNS[1])
    new = absent(MARKS[1], COLUMNS[2]) if row.kind == REMOVED else side(row.new, COLUMNS[2])
    if source is None:
        return tag("tr", tag("td"), old, new, tag("td"), "\n")
    mine = [r for i in source.new for r in stale.get(i, ())] if row.pattern != ARTICLE_ROW else []
    return tag(
        "tr",
        tag("th", tag("a", row.key, href=f"#{row.bookmark}"), _place(source), scope="row"),
        old,
        new,
        tag("td", *outcome_cell(source, mine, anchors), data_label=COLUMNS[3]),
        "\n",
        id=row.bookmark,
        class_="article" if row.pattern == ARTICLE_ROW else None,
        data_show=" ".join(_shown_as(source, mine)),
    )


def _shown_as(row: Row, stale: Sequence[Reference]) -> Iterator[str]:
    """The choices that show a row."""
    yield row.kind
    if row.kind not in (UNCHANGED, EDITORIAL):
        yield CHANGED
    if wants_a_person(row, stale):
        yield PERSON


def _place(row: Row) -> Html:
    """Where the row stands in both texts, in words."""
    old, new = (places(ids) if ids else "" for ids in (row.old, row.new))
    words = new if old == new else " → ".join(p for p in (old, new) if p)
    return tag("span", words, class_="place")
