"""To what it extends: which schemes and funds, which persons, which area."""

from drafting.comparing.facets.side import Side, change
from drafting.comparing.result import Change
from drafting.phrases.phrase import Phrase
from drafting.phrases.scope import AREA, PERSONS, REGION, SCHEME
from drafting.phrases.scope import scope as scopes


def scope(old: Side, new: Side) -> tuple[Change, ...]:
    """Sets of one kind that differ; both are printed whole, so that the reader sees the scope.

    A kind that one side does not speak of at all is no change of scope: the words around it are
    new or gone as a whole.
    """
    before, after = _reached(old.text), _reached(new.text)
    made: list[Change] = []
    for kind in (SCHEME, PERSONS, AREA, REGION):
        made.extend(_differing(_of(before, kind), _of(after, kind), whole=kind != AREA))
    return tuple(made)


def _reached(text: str) -> tuple[Phrase, ...]:
    """What the text extends to; not those from whom or by whom something comes."""
    return tuple(p for p in scopes(text) if p.role != PERSONS or not _acting(text, p))


def _acting(text: str, person: Phrase) -> bool:
    """``từ người sử dụng lao động``; a sentence that begins ``Người lao động …``."""
    before = text[: person.start]
    opens = not before or before[-1] == "\n" or before.endswith((". ", "; ", ": "))
    return (opens and person.text[0].isupper()) or before.lower().endswith(
        (" từ ", " do ", " bởi ")
    )


def _of(found: tuple[Phrase, ...], kind: str) -> dict[str, str]:
    """Normal form → as first printed, in reading order."""
    firsts: dict[str, str] = {}
    for phrase in found:
        if phrase.role == kind:
            firsts.setdefault(phrase.normal, phrase.text)
    return firsts


def _differing(old: dict[str, str], new: dict[str, str], *, whole: bool) -> tuple[Change, ...]:
    if not old or not new or old.keys() == new.keys():
        return ()
    if not whole and any(a.startswith(b) or b.startswith(a) for a in old for b in new):
        return ()  # “trên địa bàn” and “trên địa bàn tỉnh”
    return change("scope", list(old.values()), list(new.values()))
