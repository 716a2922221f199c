"""By when a thing is due, and up to when its figures run (a cut-off is never a due date).

``deadline`` normals: ``--07-05`` each year, ``2024-12-31`` once, ``--MM+20`` the 20th of every
month, ``P15D`` fifteen days from an event, ``P15BD`` fifteen working days, ``PT24H`` hours.
``cutoff`` normals: ``--07-31``.
"""

import re
from functools import cache, lru_cache

from drafting.phrases.dates import DAY, end_of_month, normal_day
from drafting.phrases.number_words import WORDS, number
from drafting.phrases.phrase import KEPT, Phrase, free, of_match

DEADLINE, CUTOFF = "deadline", "cutoff"


@cache
def _cutoff() -> re.Pattern[str]:
    """Must match: ``tính đến hết tháng 7 hằng năm``, ``số liệu tính đến ngày 14/6``, ``chốt số liệu
    đến ngày 15 tháng 11``. Must not: ``đến hết ngày 31 tháng 12`` (a due date).
    """
    return re.compile(
        rf"""(?<!\w)(?:tính|chốt(?:\ssố\sliệu)?|số\sliệu|thống\skê|lấy\ssố\sliệu|lũy\skế)
             (?:\s[^\W\d]+){{0,2}}?\s(?:đến|tới)(?:\shết)?\s
             (?:{DAY}|tháng\s(?P<whole>\d{{1,2}})(?![\d/]))(?:\s(?:hằng|hàng|mỗi)\snăm)?""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _day() -> re.Pattern[str]:
    """A due day. Must match: ``trước ngày 05 tháng 7``, ``trước ngày 20/12``, ``chậm nhất là ngày
    31 tháng 3``, ``khi kết thúc năm công tác - ngày 31 tháng 12 hằng năm``, ``đến hết ngày 30/6``.
    Must not: ``Quyết định số 08/2020/QĐ-UBND ngày 20 tháng 02 năm 2020``, ``từ ngày 01/7/2025``.
    """
    lead = r"""(?:trước|(?:chậm|muộn)\snhất(?:\slà)?(?:\svào)?|không\squá|vào(?=\sngày)
        |(?:đến\s)?hết(?=\sngày)|(?:hoàn\sthành|gửi|báo\scáo|xong)\s(?:vào|trong))"""
    yearly = r"(?:\s(?:hằng|hàng|mỗi)\snăm|\scủa\snăm\s\w+)"
    return re.compile(
        rf"""(?<!\w)(?:(?P<lead>{lead})\s{DAY}{yearly}?
          |(?<!từ\s)(?P<named>ngày)\s(?P<d9>\d{{1,2}})\stháng\s(?P<m9>\d{{1,2}}){yearly})""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _monthly() -> re.Pattern[str]:
    """``trước ngày 20 hằng tháng``, ``chậm nhất ngày 15 của tháng cuối quý``."""
    return re.compile(
        r"""(?<!\w)(?:trước|chậm\snhất(?:\slà)?|vào|hết)\sngày\s(?:mùng\s)?(?P<day>\d{1,2})\s
            (?:(?:hằng|hàng|mỗi)\stháng|(?:của\s)?tháng\s(?:cuối|đầu|sau|tiếp(?:\stheo)?|kế(?:\stiếp)?)(?!\w)
               (?:\s(?:của\s)?(?:mỗi\s|từng\s|hằng\s|hàng\s)?(?:quý|năm|kỳ))?
               (?:\s(?:báo\scáo|trước|sau|tiếp\stheo))?)""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _within() -> re.Pattern[str]:
    """A time limit. Must match: ``trong thời hạn 15 ngày làm việc kể từ ngày nhận``, ``chậm nhất 05
    ngày trước``, ``không quá 03 tháng``. Must not: ``thời hạn thuê 5 năm``.
    """
    return re.compile(
        rf"""(?<!\w)(?:(?:trong\s)?(?:thời\shạn|thời\sgian(?=\s(?:tối\sđa|không\squá)))(?:\stối\sđa)?(?:\skhông\squá)?(?:\slà)?
              |chậm\snhất(?:\slà)?(?:\s(?:sau|trong|không\squá))?|muộn\snhất(?:\slà)?|không\squá|trong\svòng)\s
            (?P<count>\d{{1,3}}|{WORDS})(?:\s\([^()]{{1,20}}\))?\s
            (?P<unit>ngày\slàm\sviệc|ngày|tháng|giờ|năm(?=\skể))(?!\w)(?!\stuổi)""",
        re.VERBOSE | re.IGNORECASE,
    )


_UNITS = {"ngày": "P{}D", "ngày làm việc": "P{}BD", "tháng": "P{}M", "giờ": "PT{}H", "năm": "P{}Y"}


@lru_cache(KEPT)
def deadlines(text: str) -> tuple[Phrase, ...]:
    """Due dates, time limits and cut-offs in reading order; no word belongs to two of them."""
    digits = re.search(r"\d", text)
    dated = _dated(text) if digits else []
    # The first letter may be a capital.
    opens = ("hời hạn", "hời gian", "hậm nhất", "uộn nhất", "hông quá", "rong vòng")
    limited = any(words in text for words in opens)
    limits = _limits(text) if limited else ()
    found: list[Phrase] = []
    for phrase in (*dated, *limits):
        if free(tuple(found), phrase.start, phrase.end):
            found.append(phrase)
    return tuple(sorted(found, key=lambda p: p.start))


def _dated(text: str) -> list[Phrase]:
    """Cut-offs and due days; each pattern only for a text that holds its words."""
    lower = " ".join(text.lower().split())
    cut = ("đến" in lower or "tới" in lower) and any(words in lower for words in _CUTS)
    monthly = any(words in lower for words in _MONTHLY)
    return [
        *(_cutoffs(text) if cut else ()),
        *_days(text),
        *(_months(text) if monthly else ()),
    ]


_CUTS = ("tính", "chốt", "số liệu", "thống kê", "lũy kế")
_MONTHLY = (
    "hằng tháng", "hàng tháng", "mỗi tháng", "tháng cuối", "tháng đầu", "tháng sau", "tháng tiếp",
    "tháng kế",
)  # fmt: skip


def _cutoffs(text: str) -> list[Phrase]:
    found = []
    for match in _cutoff().finditer(text):
        normal = end_of_month(match["whole"]) if match["whole"] else normal_day(match)
        if normal:
            found.append(of_match(CUTOFF, match, normal))
    return found


def _days(text: str) -> list[Phrase]:
    found = []
    for match in _day().finditer(text):
        if match["named"]:
            normal: str | None = f"--{int(match['m9']):02}-{int(match['d9']):02}"
        else:
            normal = normal_day(match)
        if normal and (normal.startswith("--") or _due(text, match)):
            found.append(of_match(DEADLINE, match, normal))
    return found


def _due(text: str, match: re.Match[str]) -> bool:
    """A day with its year is due only where something is to be done by it (``hoàn thành trước``);
    else it marks off old cases (``xây dựng trước ngày 01 tháng 7 năm 2004``).
    """
    if match["lead"].lower().startswith(("chậm", "muộn", "hoàn", "gửi", "báo")):
        return True
    before = text[max(0, match.start() - 60) : match.start()].lower()
    return bool(
        re.search(
            r"(?:hoàn thành|gửi|báo cáo|nộp|(?<!công )(?<!chương )(?<!quá )trình|xong)(?!\w)"
            r"[^;.]*$",
            before,
        )
    )


def _months(text: str) -> list[Phrase]:
    return [of_match(DEADLINE, m, f"--MM+{int(m['day']):02}") for m in _monthly().finditer(text)]


def _limits(text: str) -> list[Phrase]:
    found = []
    for match in _within().finditer(text):
        count = match["count"].lower()
        unit = " ".join(match["unit"].lower().split())
        found.append(of_match(DEADLINE, match, _UNITS[unit].format(number(count))))
    return found
