"""To what the words extend: which insurance or fund, which persons, which area or region."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from drafting.phrases.agencies import AGENCY, agencies
from drafting.phrases.names import LEVELS, LOWER, UPPER, normal_name
from drafting.phrases.phrase import KEPT, Phrase, free
from drafting.phrases.search import places, small
from drafting.text.characters import in_word

SCHEME, PERSONS, AREA, REGION = "scheme", "persons", "area", "region"

SCHEMES = (
    "bảo hiểm xã hội tự nguyện", "bảo hiểm xã hội bắt buộc", "bảo hiểm xã hội", "bảo hiểm y tế",
    "bảo hiểm thất nghiệp", "bảo hiểm nông nghiệp", "bảo hiểm hưu trí", "BHXH", "BHYT", "BHTN",
)  # fmt: skip
"""Schemes that a duty may extend to; an abbreviation says the same as the words."""

GROUPS = (
    "cán bộ", "công chức", "viên chức", "giáo viên", "học sinh",
    "sinh viên", "người lao động", "người sử dụng lao động", "đơn vị sử dụng lao động", "nông dân",
    "người nghèo", "hộ nghèo", "hộ cận nghèo", "người có thu nhập thấp",
    "lao động khu vực phi chính thức", "trẻ em",
    "người cao tuổi", "người khuyết tật", "người có công", "đồng bào dân tộc thiểu số",
    "người dân tộc thiểu số", "hộ gia đình", "hợp tác xã",
    "người nước ngoài", "người nộp thuế",
)  # fmt: skip
"""Persons that a duty may extend to."""

REGIONS = (
    "vùng đồng bào dân tộc thiểu số", "vùng dân tộc thiểu số", "vùng sâu", "vùng xa", "vùng cao",
    "miền núi", "biên giới", "hải đảo", "vùng nông thôn", "nông thôn",
)  # fmt: skip
"""Parts of the country that a policy may extend to."""


_LISTED = (
    # role, names, what must not stand before and behind them; in the order in which they count
    (REGION, REGIONS, (), (" mới",)),
    (
        SCHEME,
        SCHEMES,
        ("quan ", "uật "),
        tuple(f" {words}" for words in (*LEVELS, "cùng cấp", "Việt Nam", "đồng cấp", "số ")),
    ),
    (PERSONS, tuple(sorted(GROUPS, key=len, reverse=True)), ("cước ",), ()),
)
"""Found: ``quỹ BHYT``, ``bảo hiểm y tế``, ``học sinh, sinh viên``. Not ``Bảo hiểm xã hội tỉnh``,
``cơ quan Bảo hiểm xã hội`` (agencies), nor ``Luật Bảo hiểm y tế`` (a citation).
"""


_NOT_AROUND = {role: (before, behind) for role, _, before, behind in _LISTED}


@cache
def _area() -> re.Pattern[str]:
    """``trên địa bàn tỉnh Kon Tum``, ``tại địa phương``."""
    levels = "|".join(LEVELS).replace(" ", r"\s")
    place = rf"(?:các\s)?(?:{levels})(?:,\s(?:{levels}))*"
    proper = rf"(?:\s[{UPPER}][{LOWER}]+){{0,3}}"
    return re.compile(rf"(?:(?:trên|tại)\sđịa\sbàn(?:\s{place}{proper})?|tại\sđịa\sphương)(?!\w)")


@cache
def _by_first() -> dict[str, tuple[tuple[str, str], ...]]:
    """First word → the listed names that begin with it, in small letters, each with its role."""
    found: dict[str, list[tuple[str, str]]] = {}
    for role, names, _, _ in _LISTED:
        for name in map(str.lower, names):
            found.setdefault(name.split()[0], []).append((role, name))
    return {first: tuple(names) for first, names in found.items()}


@lru_cache(KEPT)
def scope(text: str) -> tuple[Phrase, ...]:
    """Schemes, persons and areas in reading order; ``role`` says which of the four."""
    named = tuple(p for p in agencies(text) if p.kind == AGENCY)
    return tuple(
        Phrase("scope", text[start:end], _normal(text[start:end], role), start, end, role)
        for start, end, role in _found(text)
        if free(named, start, end)
    )


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and role of each; none inside another."""
    spaced = text.replace("\n", " ").replace("\t", " ")
    lower, last = small(spaced), 0
    listed: dict[int, tuple[tuple[str, str], ...]] = {}
    for word, names in _by_first().items():
        for at in places(lower, (word,)) if word in lower else ():
            listed[at] = (*listed.get(at, ()), *names)
    area = places(lower, ("trên địa", "tại địa"))
    for at in sorted({*listed, *area}):
        if at < last or text[at - 1 : at] == "_":
            continue
        role, end = _listed(spaced, lower, at, listed.get(at, ()))
        match = None if end else _area().match(text, at)
        if end or match:
            last = end or (match.end() if match else 0)
            yield at, last, role or AREA


def _listed(text: str, lower: str, at: int, names: tuple[tuple[str, str], ...]) -> tuple[str, int]:
    """Role and end of the name that stands at ``at``; ``("", 0)`` where none does."""
    for role, name in names:
        end = at + len(name)
        if lower.startswith(name, at) and not in_word(text[end : end + 1]):
            not_before, not_behind = _NOT_AROUND[role]
            if not (text.endswith(not_before, 0, at) or text.startswith(not_behind, end)):
                return role, end
    return "", 0


def _normal(printed: str, role: str) -> str:
    """``vùng đồng bào dân tộc thiểu số`` and ``vùng dân tộc thiểu số`` are one region."""
    normal = normal_name(printed)
    return (
        normal.replace("đồng bào ", "").replace("vùng nông", "nông") if role == REGION else normal
    )
