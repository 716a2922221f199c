"""Which other texts are cited."""

from drafting.comparing.facets.side import Side, change
from drafting.comparing.result import Change
from drafting.phrases.citations import citations
from drafting.phrases.names import LEVELS
from drafting.phrases.phrase import Phrase

_OWNED = ("Điều lệ", "Quy chế")
"""Types of which an organisation has one: whose it is may go unsaid."""


def citation(old: Side, new: Side) -> tuple[Change, ...]:
    """Citations that only one side makes; references inside the text are not compared here."""
    before, after = citations(old.text), citations(new.text)
    return change("citation", _only(before, after), _only(after, before))


def _only(found: tuple[Phrase, ...], others: tuple[Phrase, ...]) -> list[str]:
    """As last printed, those that the other side does not cite, each once."""
    only = {p.normal: p.text for p in found if not any(_same(p, q) for q in others)}
    return list(only.values())


def _same(a: Phrase, b: Phrase) -> bool:
    """One text, also with a dash left out (``NĐCP``), and where one side adds whose it is: ``Điều
    lệ Hội … tỉnh (Bình Thuận)``.
    """
    short, long = sorted((p.normal.replace("-", "") for p in (a, b)), key=len)
    whose = a.role in _OWNED or short.endswith(LEVELS)
    return short == long or (whose and long.startswith(f"{short} "))
