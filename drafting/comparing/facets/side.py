"""One side of a row as the facets read it."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from drafting.comparing.result import Change
from drafting.phrases.agencies import AGENCY, CLASS, agencies
from drafting.phrases.names import normal_name
from drafting.phrases.phrase import KEPT, Phrase


class Side(NamedTuple):
    text: str
    bearers: tuple[str, ...] = ()
    """The agencies of the article that the text stands in, as its heading prints them."""
    around: str = ""
    """The article's heading and the words before the list that the text is a point of."""


@lru_cache(KEPT)
def named(side: Side, *roles: str, groups: bool = False) -> tuple[Phrase, ...]:
    """Agencies in any of the roles, each once; with ``groups`` also ``các cơ quan liên quan``."""
    kinds = (AGENCY, CLASS) if groups else (AGENCY,)
    found: dict[str, Phrase] = {}
    for phrase in agencies(side.text):
        if phrase.kind in kinds and (not roles or phrase.role in roles):
            found.setdefault(phrase.normal, phrase)
    return tuple(found.values())


def apart(old: tuple[Phrase, ...], new: tuple[Phrase, ...]) -> tuple[list[str], list[str]]:
    """What only the old and what only the new side names, as printed.

    A name without its place may be the same agency (``cơ quan Bảo hiểm xã hội`` and ``Bảo hiểm xã
    hội tỉnh``); one group of agencies is as good as another.
    """
    gone = [p.text for p in old if not any(same(p, q) for q in new)]
    come = [q.text for q in new if not any(same(p, q) for p in old)]
    return gone, come


def same(a: Phrase, b: Phrase) -> bool:
    """Two mentions that may name the same agency."""
    if CLASS in (a.kind, b.kind):
        return a.kind == b.kind
    if a.normal == b.normal:
        return True
    (head_a, place_a), (head_b, place_b) = split_place(a.normal), split_place(b.normal)
    # An empty place begins every other; “tỉnh” begins “tỉnh Kon Tum”.
    return head_a == head_b and (place_a.startswith(place_b) or place_b.startswith(place_a))


@cache
def _placed() -> re.Pattern[str]:
    return re.compile(
        r"(.+?)\s((?:(?:các )?(?:tỉnh|thành phố|huyện|quận|phường|thị trấn)|xã(?= ,|$)|"
        r"(?:cùng|đồng|các) cấp|cấp (?:tỉnh|huyện|xã))(?!\w).*)"
    )


@lru_cache(KEPT)
def split_place(normal: str) -> tuple[str, str]:
    """A normal name and its place: ``bảo hiểm xã hội`` and ``tỉnh``; no ``cơ quan`` before it."""
    name = normal.removeprefix("cơ quan ")
    match = _placed().fullmatch(name)
    return (match[1], match[2]) if match else (name, "")


def bearer_names(side: Side) -> set[str]:
    """The article's agencies in their normal forms."""
    return {normal_name(name) for name in side.bearers}


def change(facet: str, gone: list[str], come: list[str]) -> tuple[Change, ...]:
    """One change with its values joined, or none where both sides say the same."""
    if not gone and not come:
        return ()
    return (Change(facet, ", ".join(gone) or None, ", ".join(come) or None),)


def by_normal(facet: str, old: tuple[Phrase, ...], new: tuple[Phrase, ...]) -> tuple[Change, ...]:
    """What only one side holds, told by normal form, as first printed."""
    return change(facet, only(old, new), only(new, old))


def only(found: tuple[Phrase, ...], others: tuple[Phrase, ...]) -> list[str]:
    """What ``others`` do not hold, told by normal form, each once as first printed."""
    held = {p.normal for p in others}
    texts: dict[str, str] = {}
    for phrase in found:
        if phrase.normal not in held:
            texts.setdefault(phrase.normal, phrase.text)
    return list(texts.values())
