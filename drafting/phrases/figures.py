"""Figures with what they count: ``100%``, ``05 triệu đồng``, ``dưới 6 tuổi``, ``2022 - 2025``.

Numbers of dates, frequencies, time limits, references and citations belong to those.
"""

import re
from functools import cache, lru_cache

from drafting.phrases.citations import citations
from drafting.phrases.deadlines import deadlines
from drafting.phrases.frequency import frequencies
from drafting.phrases.number_words import UNITS, WORDS
from drafting.phrases.number_words import number as in_figures
from drafting.phrases.phrase import KEPT, Phrase, free, of_match
from drafting.phrases.references import references
from drafting.phrases.search import compiled, flat, matches

FIGURE = "figure"


@cache
def _pattern() -> re.Pattern[str]:
    """Must match: ``100%``, ``4,5%``, ``1/3``, ``20.000.000 đồng``, ``dưới 6 tuổi``, ``ba lần``,
    ``giai đoạn 2022 - 2025``, ``đến năm 2030``. Must not: the numbers of ``ngày 05 tháng 7``,
    ``khoản 2``, ``08/2020/QĐ-UBND``, ``Đề án 06``, ``một số``.
    """
    number = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
    units = r"""%|phần\străm|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s(?:triệu|tỷ))?(?:\sđồng)?|đồng|tuổi|lần|
        người|thành\sviên|m2|m²|ha|km|
        ngày\slàm\sviệc|ngày|tháng|năm|giờ|tuần|quý|bản|bộ|cấp|hộ|suất|mức|cơ\ssở|lớp|cuộc|khóa|tiết|điểm|ngôi|căn|thửa|tầng|chữ"""
    return compiled(
        rf"""(?<![\w/.,-])(?!\d+\stháng\s\d)(?:
          (?P<period>(?:giai\sđoạn\s)?(?P<from>\d{{4}})\s?[-–]\s?(?P<to>\d{{4}}))
        | (?:đến\s|tới\s)?năm\s(?P<year>(?:19|20)\d\d)
        | (?P<part>\d{{1,2}}/\d{{1,3}})(?=\s(?:số|tổng|mức|thành|diện|giá|tỷ|vốn|của))
        | (?:(?P<bound>trên|dưới|từ\sđủ|từ|đủ|ít\snhất|tối\sđa|tối\sthiểu|không\squá|quá)\s)?
          (?P<number>{number}|{WORDS}(?<!\smột)(?<!^một)(?=\s(?:lần|tuổi|người|phần\străm|thành\sviên)))
          (?:\s?(?P<unit>{units}))(?!\w|/\d)
        )"""
    )


_BEGINS = (
    *"0123456789", *UNITS, "mười", "giai", "đến", "tới", "trên", "dưới", "từ", "đủ", "ít", "tối",
    "không", "quá",
)  # fmt: skip
"""First words of all its matches."""


@lru_cache(KEPT)
def figures(text: str) -> tuple[Phrase, ...]:
    """All figures in reading order; ``role`` is the unit (``"%"``, ``"tuổi"``)."""
    if not re.search(r"\d", text) and not _word_number().search(text):
        return ()
    candidates = [m for m in matches(_pattern, text, _BEGINS, flat) if not _of_a_date(text, m)]
    if not candidates:
        return ()
    taken = (*deadlines(text), *frequencies(text), *citations(text), *references(text))
    found = []
    for match in candidates:
        if free(taken, match.start(), match.end()):
            unit = " ".join((match["unit"] or "").lower().split())
            found.append(of_match(FIGURE, match, _normal(match, unit), unit, text))
    return tuple(found)


@cache
def _word_number() -> re.Pattern[str]:
    """Quick: may there be a figure in words at all?"""
    return re.compile(r"\s(?:lần|tuổi|người|phần trăm|thành viên)(?!\w)")


def _of_a_date(text: str, match: re.Match[str]) -> bool:
    """``ngày 20 tháng 02 năm 2020``: the words before make it a day's part."""
    before = text[max(0, match.start() - 20) : match.start()]
    if match["bound"]:
        return False  # “hằng tháng không quá 04 người”: the bound is no part of a date
    year = "|năm\\s$" if re.match(r"(?:19|20)\d\d\s", match[0]) else ""
    return bool(re.search(rf"(?:tháng|ngày|quý)\s(?:\d{{1,2}}\s)?$|\d\s$|/\s?${year}", before))


def _normal(match: re.Match[str], unit: str) -> str:
    if match["period"]:
        return f"{match['from']}-{match['to']}"
    if match["year"] or match["part"]:
        return match["year"] or match["part"]
    words = match["number"]
    number = words if words[0].isdigit() else str(in_figures(words))
    bound = " ".join((match["bound"] or "").lower().split())
    plain = number.lstrip("0") or "0" if number.isdecimal() else number
    return " ".join(p for p in (bound, plain, "%" if unit == "phần trăm" else unit) if p)
