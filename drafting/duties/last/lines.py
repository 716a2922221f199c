"""Typed values of last year's lines: each new line with blanks is laid over last year's."""

import re
from collections.abc import Iterable
from dataclasses import replace

from drafting.duties.last.paper import HEAD, TAIL, LastPaper
from drafting.duties.last.wording import in_year, is_typed
from drafting.duties.paper import CONFIRM, TYPED, Item, Line, Programme, Value, printed

NEVER = ("number", "day", "month", "year", "decision.", "grounds.targets", "plan.")
"""Keys of values that belong to one year's paper only; rows are carried on their own."""

_LEAST = 8
"""Letters of a line's fixed words by which it is known again."""


def typed_before(programme: Programme, last: LastPaper) -> dict[str, str]:
    """Key → what last year's paper has in that place, its year turned to the programme's."""
    found: dict[str, str] = {}
    used: set[int] = set()
    for section, line in _lines(programme):
        if any(_open(v) for v in line):
            found.update(_laid_over(line, section, last, programme.year, used))
    found.update(_whole_lines(programme, last))
    if len(last.signers) == 2:
        names = zip(("partner.signer", "lead.signer"), last.signers, strict=True)
        found |= {key: name for key, name in names if is_typed(name)}
    found.update(_recipients(programme, last))
    return {k: in_year(w, last.year, programme.year) for k, w in found.items()}


def carried(programme: Programme, words: dict[str, str], hint: str) -> dict[str, Value]:
    """Key → the value that takes the place of an open one; a person still confirms it."""
    made: dict[str, Value] = {}
    for _, line in _lines(programme):
        for value in line:
            said = words.get(value.key, "")
            if _open(value) and said and said != value.text:
                made[value.key] = replace(value, text=said, origin=CONFIRM, hint=hint)
    return made


def _open(value: Value) -> bool:
    return value.origin in (TYPED, CONFIRM) and not value.key.startswith(NEVER)


def _lines(programme: Programme) -> Iterable[tuple[str, Line]]:
    yield HEAD, programme.number
    yield HEAD, programme.lead_number
    yield from ((HEAD, line) for line in programme.grounds)
    for section in programme.sections:
        stack = list(section.items)
        while stack:
            item = stack.pop(0)
            yield section.number, item.text
            stack = [*item.items, *stack]
    for block in programme.signatures:
        yield from ((TAIL, line) for line in (*block.capacity, block.name))
    yield from ((TAIL, line) for line in programme.recipients)


def _laid_over(
    line: Line, section: str, last: LastPaper, year: int, used: set[int]
) -> dict[str, str]:
    """What stands in the line's blanks; a line of last year's, blank or not, serves once."""
    pattern = _pattern(line, year, last.year)
    if pattern is None:
        return {}
    keys = [v.key for v in line if v.origin in (TYPED, CONFIRM)]
    for at, (where, words) in enumerate(last.lines):
        match = pattern.fullmatch(words) if where == section and at not in used else None
        if match:
            used.add(at)
            pairs = zip(keys, match.groups(), strict=True)
            return {k: w.strip() for k, w in pairs if is_typed(w) and not k.startswith(NEVER)}
    return {}


def _pattern(line: Line, year: int, last_year: int | None) -> re.Pattern[str] | None:
    fixed = "".join(v.text for v in line if v.origin not in (TYPED, CONFIRM))
    if len(re.findall(r"\w", fixed)) < _LEAST:
        return None
    parts = ["(.*?)" if v.origin in (TYPED, CONFIRM) else re.escape(v.text) for v in line]
    said = "".join(parts)
    if last_year:
        said = said.replace(str(year), f"(?:{year}|{last_year})")
    return re.compile(rf"(?:(?:\d{{1,2}}[.)]|[a-zđ]\)|-)\s)?{said}")


def _whole_lines(programme: Programme, last: LastPaper) -> dict[str, str]:
    """Lines that are one blank: last year's own lines of that section that nothing else is."""
    found: dict[str, str] = {}
    for section in programme.sections:
        items = _flat(section.items)
        wanted = [i for i in items if len(_letters(i.text)) < _LEAST and any(map(_open, i.text))]
        known = {_bare(printed(i.text)) for i in items}
        if len(wanted) != 1:
            continue
        free = [
            w for s, w in last.lines
            if s == section.number and _bare(w) not in known and not re.match(r"[IVX]+\.\s", w)
        ]  # fmt: skip
        if section.number == "I":
            free = free[-1:]
        words = " ".join(_unlabelled(w) for w in free).rstrip(".")
        if is_typed(words):
            key = next(v.key for v in wanted[0].text if _open(v))
            found[key] = words
    return found


def _recipients(programme: Programme, last: LastPaper) -> dict[str, str]:
    """Recipients that the program does not know, in their order; the last blank takes the rest."""
    blanks = [
        line[0].key for line in programme.recipients
        if len(_letters(line)) < _LEAST and any(map(_open, line))
    ]  # fmt: skip
    known = {_bare(printed(line)) for line in programme.recipients}
    label = next((n for n, (_, w) in enumerate(last.lines) if w.startswith("Nơi nhận")), None)
    if label is None or not blanks:
        return {}
    free = [
        w.removeprefix("- ").rstrip(" ;.") for _, w in last.lines[label + 1 :]
        if w.startswith("- ") and _bare(w.removeprefix("- ")) not in known and "Lưu" not in w
    ]  # fmt: skip
    free = [w for w in free if is_typed(w) and not re.search(r"\((?:b/c|p/h)\)$", w)]
    rest = "; ".join(free[len(blanks) - 1 :])
    said = [*free[: len(blanks) - 1], *([rest] if rest else [])]
    return dict(zip(blanks, said, strict=False))


def _flat(items: tuple[Item, ...]) -> list[Item]:
    return [found for item in items for found in (item, *_flat(item.items))]


def _letters(line: Line) -> list[str]:
    fixed = "".join(v.text for v in line if v.origin not in (TYPED, CONFIRM))
    return re.findall(r"\w", fixed)


def _unlabelled(words: str) -> str:
    return re.sub(r"^(?:\d{1,2}[.)]|[a-zđ]\))\s", "", words)


def _bare(words: str) -> str:
    """Words without label, marks, case and years, to know a line again."""
    said = re.sub(r"\d{4}|\W+", " ", _unlabelled(words).casefold())
    return " ".join(said.split())
