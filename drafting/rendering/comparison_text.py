"""A comparison for the terminal: what changed, article by article, with the words marked."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    MERGED,
    MOVED,
    REMOVED,
    RETITLED,
    SPLIT,
    UNCHANGED,
    Comparison,
    Edit,
    InstrumentComparison,
    Reference,
    Row,
)
from drafting.rendering.outcome import NAMES, place, places
from drafting.rendering.paths_text import paths_lines
from drafting.rendering.tally import sums

CONTEXT = 8
"""Words shown on either side of a change."""

PLAIN = {"delete": ("[-", "-]"), "insert": ("{+", "+}")}
COLOURED = {"delete": ("\x1b[31;9m", "\x1b[0m"), "insert": ("\x1b[32;4m", "\x1b[0m")}
"""Struck red, underlined green: told apart without colour too."""

SIGNS = {
    UNCHANGED: "=",
    EDITORIAL: "≈",
    AMENDED: "~",
    ADDED: "+",
    REMOVED: "-",
    SPLIT: "<",
    MERGED: ">",
}
"""What stands before a row."""

DOUBTS = {"low": "chưa chắc chắn, cần xem lại", "person": "cặp do cán bộ chọn"}

Marks = Mapping[str, tuple[str, str]]


def comparison_text(comparison: Comparison, coloured: bool = False) -> str:
    """``comparison`` as lines; ``coloured`` for a terminal that shows colours."""
    marks = COLOURED if coloured else PLAIN
    lines = [
        f"So sánh {comparison.old.name} với {comparison.new.name}",
        "  ".join(f"{sign} {NAMES[kind].lower()}" for kind, sign in SIGNS.items()),
    ]
    for compared in comparison.instruments:
        lines += ["", *_instrument(compared, marks)]
    if comparison.through:
        lines += ["", *paths_lines(comparison)]
    return "\n".join(lines)


def _instrument(compared: InstrumentComparison, marks: Marks) -> Iterator[str]:
    yield compared.type or "Văn bản không ghi tên loại"
    yield from (f"  {line}" for line in sums(compared))
    inside = _by_article(compared)
    for row in compared.articles:
        yield ""
        yield from _article(row, marks)
        yield from _units(inside.pop(_home(row), ()), row, marks)
    for rows in inside.values():
        yield ""
        yield from _units(rows, None, marks)
    if compared.references:
        yield ""
        yield "Viện dẫn trong văn bản cần xem lại:"
        yield from map(_reference, compared.references)


def _by_article(compared: InstrumentComparison) -> dict[str, list[Row]]:
    """Unit rows by the article row that they stand under."""
    homes = {("new", i): _home(r) for r in compared.articles for i in r.new}
    homes |= {("old", i): _home(r) for r in compared.articles for i in r.old}
    found: dict[str, list[Row]] = {}
    for row in compared.units:
        side, first = ("new", row.new[0]) if row.new else ("old", row.old[0])
        key = homes.get((side, first.split(".")[0]), first)
        found.setdefault(key, []).append(row)
    return found


def _home(row: Row) -> str:
    return f"+{row.new[0]}" if row.new else f"-{row.old[0]}"


def _article(row: Row, marks: Marks) -> Iterator[str]:
    """Numbers and title, and what is to be said of the pair."""
    titled = RETITLED in row.flags or row.kind in (SPLIT, MERGED)
    title = _marked(row.edits, marks) if titled else _last_text(row.edits)
    head = f"{SIGNS[row.kind]} {_sides(row, None)}. {title}".rstrip(". ")
    yield f"{head}{_said(row)}"


def _last_text(edits: Sequence[Edit]) -> str:
    """The new words, or the old ones of a row that is gone."""
    new = "".join(edit[-1] for edit in edits if edit[0] != "delete")
    return " ".join((new or "".join(edit[1] for edit in edits)).split())


def _said(row: Row) -> str:
    """Whether it moved and how sure the pair is, in brackets."""
    words = ["chuyển chỗ"] if MOVED in row.flags else []
    if row.confidence in DOUBTS:
        words.append(DOUBTS[row.confidence])
    return f"  ({'; '.join(words)})" if words else ""


def _units(rows: Sequence[Row], article: Row | None, marks: Marks) -> Iterator[str]:
    """Unit rows; neighbours of which nothing more is said stand in one line."""
    for quiet, group in groupby(rows, key=_quiet):
        if quiet:
            yield f"  {SIGNS[quiet]} {', '.join(_sides(row, article) for row in group)}"
            continue
        for row in group:
            yield f"  {SIGNS[row.kind]} {_sides(row, article)}{_said(row)}"
            if row.kind not in (UNCHANGED, EDITORIAL):
                yield f"      {_marked(row.edits, marks)}"
            if row.changes and row.draft_note:
                yield f"      → {row.draft_note}"


def _quiet(row: Row) -> str:
    """The kind of a row that needs no more than its number; ``""`` for the others."""
    plain = MOVED not in row.flags and row.confidence == "high"
    return row.kind if row.kind in (UNCHANGED, EDITORIAL) and plain else ""


def _sides(row: Row, article: Row | None) -> str:
    """``khoản 4 → khoản 2, khoản 5``; the article is left out where it is the heading's."""
    old = _within(row.old, article.old if article else ())
    new = _within(row.new, article.new if article else ())
    return old or new if not old or not new or old == new else f"{old} → {new}"


def _within(ids: tuple[str, ...], articles: tuple[str, ...]) -> str:
    if len(articles) != 1 or any(i.split(".")[0] != articles[0] for i in ids):
        return places(ids) if ids else ""
    of = f" {place(articles[0])}"
    return ", ".join(place(i).removesuffix(of) if "." in i else place(i) for i in ids)


def _reference(reference: Reference) -> str:
    now = f"nội dung ấy nay ở {places(reference.proposed)}" if reference.proposed else "nay đã bỏ"
    return f"  {place(reference.unit)} ghi “{reference.quote}”: {now}."


def _marked(edits: Sequence[Edit], marks: Marks) -> str:
    """The words with what was struck and put in; long stretches that stay are cut short."""
    pieces: list[tuple[str, str]] = []
    for edit in edits:
        tag = "equal" if edit[0] == "variant" else edit[0]
        if pieces and pieces[-1][0] == tag:
            pieces[-1] = (tag, pieces[-1][1] + edit[-1])
        else:
            pieces.append((tag, edit[-1]))
    shown = []
    for at, (tag, text) in enumerate(pieces):
        if tag == "equal":
            shown.append(_short(text, at > 0, at < len(pieces) - 1))
        else:
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            left, right = marks[tag]
            shown.append(f"{before}{left}{text.strip()}{right}{after}")
    return " ".join("".join(shown).split())


def _short(text: str, after_change: bool, before_change: bool) -> str:
    """``text`` with its middle left out where it is long."""
    words = text.split()
    if len(words) <= 2 * CONTEXT + 2:
        return text
    head = " ".join(words[:CONTEXT]) if after_change else ""
    tail = " ".join(words[-CONTEXT:]) if before_change else ""
    lead = text[: len(text) - len(text.lstrip())]
    trail = text[len(text.rstrip()) :]
    return f"{lead}{head} […] {tail}{trail}"
