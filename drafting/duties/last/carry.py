"""Last year's programme carried into this year's."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from drafting.duties.fill import mapped
from drafting.duties.last.anchors import LawRow, moved, reanchored
from drafting.duties.last.law import changes_since
from drafting.duties.last.lines import carried, typed_before
from drafting.duties.last.paper import LastPaper
from drafting.duties.last.rows import Year, bases, carry_rows
from drafting.duties.last.wording import likeness
from drafting.duties.paper import Programme, Value
from drafting.model import Document, Instrument
from drafting.phrases.places import places
from drafting.units import units


@dataclass(frozen=True, slots=True)
class Last:
    """Last year's paper and the map from the text that it follows to the one that counts now."""

    paper: LastPaper
    links: tuple[LawRow, ...]
    """Rows of the comparison; a text against itself where the paper follows the same one."""
    changed: bool
    """The paper follows the text before."""


def follows_old(paper: LastPaper, old: Document, new: Document) -> bool:
    """Whether the paper's numbers of articles are those of ``old``.

    By the decision that it names; where it names neither, by whose clauses say what its rows say.
    """
    words = " ".join(w for _, w in paper.lines)
    numbers = [(d.instruments[0].number or "") if d.instruments else "" for d in (old, new)]
    cited = [bool(n.strip("/")) and n in words for n in numbers]
    if cited[0] != cited[1]:
        return cited[0]
    fits = [_fit(paper, _regulation(d)) for d in (old, new)]
    return fits[0] > fits[1]


def _regulation(document: Document) -> Instrument:
    return document.instruments[-1]


def _fit(paper: LastPaper, regulation: Instrument) -> float:
    texts = {u.id: u.text for u in units(regulation)}
    return sum(likeness(r.task, texts.get(b, "")) for r in paper.rows for b in bases(r))


def itself(regulation: Instrument) -> tuple[LawRow, ...]:
    """The map of a text to itself."""
    return tuple(LawRow((u.id,), (u.id,), "unchanged") for u in units(regulation))


def carry(programme: Programme, last: Last, named: str, old: Document, new: Document) -> Programme:
    """The programme with what officers typed last year, each value to be confirmed, and with the
    list of what changed in law.
    """
    year = Year(last.paper.year, programme.year, last.links, named)
    remarks: list[str] = list(programme.remarks)
    if last.paper.year is None or not last.paper.rows:
        remarks.append(
            f"{last.paper.name}: không thấy năm hoặc bảng kế hoạch; chỉ lấy được những gì nhận ra."
        )
    sections = []
    for section in programme.sections:
        groups, told = carry_rows(section.plan, last.paper, year) if section.plan else ((), ())
        remarks.extend(told)
        sections.append(replace(section, plan=groups))
    made = replace(programme, sections=tuple(sections))
    words, lost = _reanchored(typed_before(made, last.paper), year)
    remarks.extend(lost)
    values = carried(made, words, year.hint)
    made = mapped(made, _swap(values))
    return replace(made, remarks=tuple(remarks), law=_law(made, last, old, new))


def _reanchored(words: dict[str, str], year: Year) -> tuple[dict[str, str], list[str]]:
    """Typed words with today's numbers; words that stand on a place that is gone are only told."""
    kept: dict[str, str] = {}
    told: list[str] = []
    for key, said in words.items():
        now, lost = reanchored(said, year.links, year.named)
        if lost:
            told.append(f"Chương trình năm {year.last} ghi “{said}”, nay không còn {places(lost)}.")
        else:
            kept[key] = now
    return kept, told


def _swap(values: dict[str, Value]) -> Callable[[Value], Value]:
    return lambda value: values.get(value.key, value) if value.key else value


def _law(made: Programme, last: Last, old: Document, new: Document) -> tuple[str, ...]:
    """What changed, one sentence each; ``()`` where the paper follows the same text."""
    if not last.changed:
        return ()
    planned = {u for s in made.sections for g in s.plan for r in g.rows for u in r.units}
    before = {n for r in last.paper.rows for b in bases(r) for n in moved(b, last.links)}
    pair = (made.lead.name, made.partner.name)
    return changes_since(last.links, old, new, pair, frozenset(planned | before))
