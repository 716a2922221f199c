"""Agencies and classes of agencies in a unit, each with the role that the words give it.

``agency`` is a name (``Sở Y tế``); ``class`` is a group without one (``các cơ quan liên
quan``). A list shares its first member's role: in ``Phối hợp với Sở Y tế, Bảo hiểm xã hội
tỉnh`` both are partners. An unnamed actor (the article's agency) is nobody's mention.
"""

import re
from functools import cache, lru_cache

from drafting.phrases import roles
from drafting.phrases.names import INSURANCE, OFFICES, Name, names, normal_name
from drafting.phrases.phrase import KEPT, Phrase, of_match
from drafting.phrases.search import compiled, flat, matches

AGENCY, CLASS = "agency", "class"


@lru_cache(KEPT)
def agencies(text: str) -> tuple[Phrase, ...]:
    """All mentions in reading order, with their roles."""
    found = sorted(_mentions(text), key=lambda p: p.start)
    return roles.assign(text, tuple(found))


def agency_names(heading: str) -> tuple[str, ...]:
    """The agencies that a heading names, as printed; () where it names none."""
    return tuple(p.text for p in agencies(heading) if p.start == 0 or _joined(heading, p.start))


def _joined(heading: str, start: int) -> bool:
    """True where only list words and ``Đề nghị`` stand before."""
    before = heading[:start]
    return bool(re.search(r"(?:^|[,;]\s|\svà\s|(?:^|\s)(?:Đề nghị|Trách nhiệm của)\s)$", before))


def _mentions(text: str) -> list[Phrase]:
    named: list[Phrase] = []
    for name in names(text):
        bare = name.head == INSURANCE and not (name.placed or name.organ)
        if _only_class(text, name) or (bare and not _in_list(text, name.start, named)):
            continue
        printed = text[name.start : name.end]
        named.append(Phrase(AGENCY, printed, normal_name(printed), name.start, name.end))
    return named + _classes(text, named)


def _only_class(text: str, name: Name) -> bool:
    """``cơ quan thuộc Chính phủ`` is a group of agencies, not the Government."""
    return text[max(0, name.start - 14) : name.start].lower().endswith("cơ quan thuộc ")


def _in_list(text: str, start: int, named: list[Phrase]) -> bool:
    """An agency right before makes it one; ``…, Bảo hiểm y tế`` after it makes it the scheme."""
    joined = named and re.fullmatch(r"(?:,| và|, và)\s", text[named[-1].end : start])
    scheme = re.match(r"Bảo hiểm xã hội(?: \(BHXH\))?(?:,| và) [Bb]ảo hiểm", text[start:])
    return bool(joined) and not scheme


@cache
def _class_pattern() -> re.Pattern[str]:
    """Groups of agencies, in small letters.

    Must match: ``các cơ quan liên quan``, ``các sở, ngành, cơ quan, đơn vị liên quan``, ``cơ quan
    nhà nước``, ``các ngành, chức năng``, ``các cơ quan, đơn vị``, ``từng sở, ban, ngành``.
    Must not: ``đơn vị sử dụng lao động``, ``tổ chức thực hiện``, ``cơ quan Bảo hiểm xã hội``.
    """
    noun = (
        r"(?:(?<!cơ\s)sở|ban|bộ(?!\strưởng)|ngành|"
        r"cơ\squan\s(?:ngang\sbộ|thuộc\schính\sphủ)|cơ\squan|đơn\svị|tổ\schức|địa\sphương|phòng|hội|đoàn\sthể|"
        r"cá\snhân|doanh\snghiệp)"
    )
    offices = "|".join(OFFICES).lower().replace(" ", r"\s")
    joint = r"(?:,\s|\s-\s|\svà\s|;\s)"
    which = r"""(?:\skhác)?(?:
          (?:\snhà\snước|\squản\slý\snhà\snước)?\s(?:có\s)?liên\squan(?:\skhác)?
        |(?:,)?\schức\snăng(?:\scó\sliên\squan)?
        |\strực\sthuộc
        |\schuyên\smôn
        |\snghiệp\svụ
        |\squản\slý\snhà\snước
        |(?:\snhà\snước)?\scó\sthẩm\squyền
        |\snhà\snước(?!\w)
        |\sthành\sviên
        |\schính\strị(?:\s-)?\sxã\shội(?:\stỉnh)?
        |\struyền\sthông,\sbáo\schí
        |\scấp\strên(?:\scó\sthẩm\squyền)?
        |\strung\sương
        |\skhác
        |\schủ\strì
        |\sđược\sgiao(?:\snhiệm\svụ)?
        )"""
    many = rf"(?:các|mọi|những|từng)\s{noun}(?:{joint}(?:các\s)?{noun})*"
    return compiled(
        rf"""(?<!\w)(?:(?:{offices})\s)?(?:
          (?:(?:các|mọi|những|từng)\s)?{noun}(?:{joint}(?:các\s)?{noun})*{which}(?!\w)
        | {many}(?!\s(?:sử|tham|đóng|đã|đang|nợ|khai|có(?!\strách)|phục|sự|hành|bảo|xã)(?!\w))(?!\w)
        | cấp\scó\sthẩm\squyền
        | (?:các\s)?bộ\strưởng(?=,|\svà) | thủ\strưởng\scơ\squan\s(?:ngang\sbộ|thuộc\schính\sphủ)
        | cơ\squan\s(?:y\stế|công\san|báo\schí)(?:\sđịa\sphương)?(?!\w)
        | (?:các\s)?cấp\scông\sđoàn | (?:các\s)?cấp\sủy(?:\sđảng)?
        | (?:các\s)?cơ\ssở\s(?:khám\sbệnh,\schữa\sbệnh|khám\schữa\sbệnh|giáo\sdục)(?!\w)
        )"""
    )


_BEGINS = (
    *{office.split()[0].lower() for office in OFFICES}, "các", "mọi", "những", "từng", "sở", "ban",
    "bộ", "ngành", "cơ", "đơn", "tổ", "địa", "phòng", "hội", "đoàn", "cá", "doanh", "cấp", "thủ",
)  # fmt: skip
"""First words of all its matches."""


def _classes(text: str, named: list[Phrase]) -> list[Phrase]:
    taken = tuple(named)
    return [
        of_match(CLASS, m, text[m.start() : m.end()].lower(), text=text)
        for m in matches(_class_pattern, text, _BEGINS, flat)
        if all(p.end <= m.start() or m.end() <= p.start for p in taken)
    ]
