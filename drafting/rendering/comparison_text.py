"""A comparison for the terminal: what changed, article by article, with the words marked."""

from collections.abc import Iterator, Sequence

from drafting.comparing.result import (
    ADDED,
    EDITORIAL,
    REMOVED,
    UNCHANGED,
    Comparison,
    Edit,
    InstrumentComparison,
    Row,
)
from drafting.rendering.outcome import outcome, places
from drafting.rendering.tally import sums

CONTEXT = 8
"""Words shown on either side of a change."""

PLAIN = {"delete": ("[-", "-]"), "insert": ("{+", "+}")}
COLOURED = {"delete": ("\x1b[31;9m", "\x1b[0m"), "insert": ("\x1b[32;4m", "\x1b[0m")}
"""Struck red, underlined green: told apart without colour too."""


def comparison_text(comparison: Comparison, coloured: bool = False) -> str:
    """``comparison`` as lines; ``coloured`` for a terminal that shows colours."""
    marks = COLOURED if coloured else PLAIN
    lines = [f"So sánh {comparison.old.name} với {comparison.new.name}"]
    for compared in comparison.instruments:
        lines += ["", *_instrument(compared, marks)]
    return "\n".join(lines)


def _instrument(compared: InstrumentComparison, marks: dict[str, tuple[str, str]]) -> Iterator[str]:
    yield compared.type or "Văn bản không ghi tên loại"
    yield from (f"  {line}" for line in sums(compared))
    inside = _by_article(compared)
    for row in compared.articles:
        yield ""
        yield f"{_sides(row)}  {outcome(row)}"
        if row.kind not in (UNCHANGED, ADDED, REMOVED) and _changed(row.edits):
            yield f"  Tên: {_marked(row.edits, marks)}"
        for unit in inside.pop(_home(row), ()):
            yield from _unit(unit, marks)
    for rows in inside.values():
        yield ""
        for unit in rows:
            yield from _unit(unit, marks)


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


def _unit(row: Row, marks: dict[str, tuple[str, str]]) -> Iterator[str]:
    """A row in one line, and its words where they changed."""
    yield f"  {_sides(row)}  {outcome(row)}"
    if row.kind not in (UNCHANGED, EDITORIAL):
        yield f"    {_marked(row.edits, marks)}"


def _sides(row: Row) -> str:
    old, new = places(row.old) if row.old else "", places(row.new) if row.new else ""
    if not old or not new or old == new:
        return f"{'+' if not old else '-' if not new else ' '} {new or old}"
    return f"  {old} → {new}"


def _changed(edits: Sequence[Edit]) -> bool:
    return any(edit[0] in ("delete", "insert") for edit in edits)


def _marked(edits: Sequence[Edit], marks: dict[str, tuple[str, str]]) -> str:
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
            body = text.strip()
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            left, right = marks[tag]
            shown.append(f"{before}{left}{body}{right}{after}")
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
