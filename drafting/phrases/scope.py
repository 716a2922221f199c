"""To what the words extend: which insurance or fund, which persons, which area or region."""

import re
from functools import cache, lru_cache

from drafting.phrases.agencies import AGENCY, agencies
from drafting.phrases.names import LEVELS, LOWER, UPPER, normal_name
from drafting.phrases.phrase import KEPT, Phrase, free, of_match
from drafting.phrases.search import matches_at, places, small

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


@cache
def _pattern() -> re.Pattern[str]:
    """Must match: ``quỹ BHYT``, ``bảo hiểm y tế``, ``học sinh, sinh viên``, ``trên địa bàn tỉnh``.

    Must not: ``Bảo hiểm xã hội tỉnh``, ``cơ quan Bảo hiểm xã hội`` (agencies), ``Luật Bảo hiểm y
    tế`` (a citation).
    """
    schemes = "|".join(SCHEMES).replace(" ", r"\s")
    groups = "|".join(sorted(GROUPS, key=len, reverse=True)).replace(" ", r"\s")
    regions = "|".join(REGIONS).replace(" ", r"\s")
    levels = "|".join(LEVELS).replace(" ", r"\s")
    place = rf"(?:các\s)?(?:{levels})(?:,\s(?:{levels}))*"
    proper = rf"(?:\s[{UPPER}][{LOWER}]+){{0,3}}"
    return re.compile(
        rf"""(?<!\w)(?:
          (?P<region>(?i:{regions})(?!\smới))
        | (?P<scheme>(?<!quan\s)(?<!uật\s)(?i:{schemes}))
              (?!\s(?:{levels}|cùng\scấp|Việt\sNam|đồng\scấp|số\s))
        | (?P<persons>(?<!cước\s)(?i:{groups}))
        | (?P<area>(?:trên|tại)\sđịa\sbàn(?:\s{place}{proper})?|tại\sđịa\sphương)
        )(?!\w)""",
        re.VERBOSE,
    )


_BEGINS = tuple(
    {words.split()[0].lower() for words in (*SCHEMES, *GROUPS, *REGIONS)} | {"trên", "tại"}
)
"""First words of all its matches, in small letters."""


@lru_cache(KEPT)
def scope(text: str) -> tuple[Phrase, ...]:
    """Schemes, persons and areas in reading order; ``role`` says which of the four."""
    found = []
    named = tuple(p for p in agencies(text) if p.kind == AGENCY)
    for match in matches_at(_pattern, text, places(small(text), _BEGINS)):
        if not free(named, match.start(), match.end()):
            continue
        role = next(k for k, v in match.groupdict().items() if v)
        found.append(of_match("scope", match, _normal(match[0], role), role))
    return tuple(found)


def _normal(printed: str, role: str) -> str:
    """``vùng đồng bào dân tộc thiểu số`` and ``vùng dân tộc thiểu số`` are one region."""
    normal = normal_name(printed)
    return (
        normal.replace("đồng bào ", "").replace("vùng nông", "nông") if role == REGION else normal
    )
