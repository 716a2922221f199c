"""Two columns that a conversion left side by side on one line, in either order.

The head has the agency beside the motto and the number beside place and date; the closing block
has the recipients beside the signature. Wide blanks part the columns where they are left; where
they are not, the words themselves do.
"""

import re
from collections.abc import Iterator

from drafting.parsing.layout import Printed, part_of
from drafting.parsing.patterns import OFFICES, match
from drafting.text.characters import is_upper, opens_with, squeeze

_ANCHORS = re.compile(
    r"""
    (?<!NƯỚC\ ) CỘNG\ (?:HÒA|HOÀ)\ XÃ\ HỘI\ CHỦ\ NGHĨA\ VIỆT\ NAM (?![,\w])
    | Độc\ ?lập\ ?[-–]\ ?Tự\ ?do\ ?[-–]\ ?Hạnh\ ?phúc [.!]?
    | (?: (?:Luật|Nghị\ quyết|Bộ\ luật|Pháp\ lệnh)\ số | Số )\ ?:
    | (?<!\S) [^\W\d_][^\d/:,;()]{1,40} (?:,\ ?|\ )ngày\ [\d….\ ]*(?:tháng|/|-)
    | [-_*=–—]{3,}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Where a cell of the head begins."""

_MOTTO = re.compile(r"(?<!NƯỚC )CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM(?![,\w])")
_MOTTOES = ("cộng hòa xã hội chủ nghĩa việt nam", "cộng hoà xã hội chủ nghĩa việt nam")
_BELOW = r"độc ?lập ?[-–] ?tự ?do ?[-–] ?hạnh ?phúc[.!]?"
_DATED = r".*?ngày [\d…. ]*(?:tháng|/|-) ?[\d…. ]*(?:năm|/|-) ?[\d….]{0,6}"
"""Cells of the head that are complete, in small letters; what follows is another one."""

_BULLET = "-–•+"

AUTHENTICATION = "XÁC THỰC VĂN BẢN HỢP NHẤT"
"""The line that signs a consolidated text (Pháp lệnh 01/2012/UBTVQH13)."""

_AGENCY = (
    "VĂN PHÒNG", "BỘ", "SỞ", "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG", "QUỐC HỘI", "CHÍNH PHỦ", "TỈNH",
    "THÀNH PHỐ", "CỤC", "TỔNG", "BAN", "BẢO HIỂM", "LIÊN", "CÔNG AN", "TÒA ÁN", "TOÀ ÁN", "VIỆN",
    "KHO BẠC", "NGÂN HÀNG", "TRƯỜNG", "BỆNH VIỆN", "TRUNG TÂM", "CÔNG TY", "MẶT TRẬN", "HUYỆN",
    "QUẬN", "PHÒNG", "CHI CỤC", "THANH TRA", "KIỂM TOÁN", "HỘI",
)  # fmt: skip
"""How an agency in capitals begins."""

FAMILIES = frozenset(
    (
        "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ",
        "HỒ", "NGÔ", "DƯƠNG", "LÝ", "ĐINH", "TRỊNH", "ĐOÀN", "LƯƠNG", "MAI", "TRƯƠNG", "TÔ", "CAO",
        "TẠ", "HÀ", "ĐÀO", "LÂM", "CHU", "QUÁCH", "THÁI", "VƯƠNG", "TĂNG", "PHÙNG", "KIỀU", "NÔNG",
    )
)  # fmt: skip
"""The commonest family names; offices in capitals begin with none of them."""

_NAME_TITLES = ("TS.", "ThS.", "PGS.TS.", "GS.TS.", "BS.", "PGS.TS", "Dr.")


def is_motto(text: str) -> bool:
    """The first line of the national head stands in ``text``, alone or beside an agency."""
    found = _MOTTO.search(text) if "VIỆT NAM" in text else None
    return found is not None and is_upper(text[: found.start()] + "A")


def head_cells(line: Printed) -> list[Printed]:
    """The cells of a line of the head, in printed order."""
    if line.role:
        return [line]
    wide = _wide_cells(line)
    if len(wide) > 1 and all(map(is_upper, wide)) and not is_motto(line.text):
        return [part_of(line, cell) for cell in wide]
    return [part_of(line, cell) for cell in _anchored(line.text)]


def _wide_cells(line: Printed) -> list[str]:
    """The line cut at wide blanks; it was read without any where its text is all that is kept."""
    if line.raw == line.text:
        return [line.text]
    return [squeeze(cell) for cell in re.split(r"\s{3,}|\t+", line.raw) if cell.strip()]


def _anchored(text: str) -> Iterator[str]:
    """``text`` cut before and behind every anchor."""
    while text:
        found = _anchor(text, 0)
        if found is None or text[0] == "(":
            yield text
            return
        if text[: found.start()].strip():
            yield text[: found.start()].strip()
        text = text[found.start() :]
        end = _cell_end(text, found.end() - found.start())
        yield text[:end].strip()
        text = text[end:].strip()


def _anchor(text: str, start: int) -> re.Match[str] | None:
    """The next place where a cell begins; a place's name has a capital."""
    for found in _ANCHORS.finditer(text, start):
        if not found[0][0].islower():
            return found
    return None


def _cell_end(text: str, length: int) -> int:
    """Where the cell ends whose anchor of ``length`` characters begins ``text``."""
    complete = 0 if match("number", text) else _complete(text.lower())
    if complete:
        return complete
    following = _anchor(text, length)
    return following.start() if following else len(text)


def _complete(text: str) -> int:
    """Where the complete cell ends that begins ``text``; 0 where none does."""
    if text.startswith(_MOTTOES):
        return len(_MOTTOES[0])
    below = re.match(_BELOW, text) if text.startswith("độc") else None
    dated = re.match(_DATED, text) if "ngày " in text and not below else None
    found = below or dated
    if found:
        return found.end()
    drawn = len(text) - len(text.lstrip("-_*=–—"))
    return drawn if drawn > 2 else 0


def closing_cells(line: Printed) -> list[Printed]:
    """The cells of a line of the closing block, in printed order."""
    if line.role:
        return [line]
    if match("number", line.text):
        return head_cells(line)
    wide = _wide_cells(line)
    kinds = [cell_kind(cell) for cell in wide]
    if is_office(line.text) and set(kinds) != {"capacity"}:  # «CHỦ TỊCH QUỐC   HỘI» is one office
        return [line]
    if len(wide) > 1 and all(kinds) and (len(set(kinds)) > 1 or kinds[0] != "recipient"):
        return [part_of(line, cell) for cell in wide]
    return [part_of(line, cell) for cell in _run_together(line.text)]


def _run_together(text: str) -> list[str]:
    """Recipient and signer of one line, parted by nothing but a space."""
    if text[0] not in _BULLET and not match("recipients", text):
        for at in _gaps(text, (f" {mark} " for mark in "-–")):
            if cell_kind(text[:at]) in ("capacity", "name"):
                return [text[:at], text[at:].strip()]
        label = len(" Nơi nhận:") - (text[-1] != ":")
        if text[-label:].lower().removesuffix(":") == " nơi nhận":
            return [text[:-label], text[-label:].strip()]
        return [text]
    for mark in (": ", "; ", ". ", ") "):
        for at in _gaps(text, (mark,)):
            tail = text[at + 1 :].strip()
            if cell_kind(tail) == "capacity" or (mark != ": " and cell_kind(tail) == "name"):
                return [text[: at + 1], tail]
    return [text]


def _gaps(text: str, marks: "Iterator[str] | tuple[str, ...]") -> Iterator[int]:
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            yield at
            at = text.find(mark, at + 1)


def cell_kind(text: str) -> str | None:
    """``"label"``, ``"recipient"``, ``"capacity"``, ``"agency"``, ``"name"`` or ``None``."""
    if match("recipients", text):
        return "label"
    if text[0] in _BULLET:
        return "recipient"
    if is_capacity(text) or is_office(text) or text == AUTHENTICATION:
        return "capacity"
    if opens_with(text, _AGENCY) and is_upper(text):
        return "agency"
    return "name" if is_name(text) else None


def is_capacity(text: str) -> bool:
    """``TM. ỦY BAN NHÂN DÂN``, ``KT. Chủ tịch``."""
    found = match("capacity", text) if text[0] in "TKQ" and not text[1:2].islower() else None
    return bool(found and found["rest"][0].isupper())


def is_office(text: str) -> bool:
    """An office in capitals: ``PHÓ CHỦ TỊCH``."""
    return len(text) < 60 and text.isupper() and text.startswith(OFFICES)


def is_person(text: str) -> bool:
    """A name in capitals: ``NGUYỄN VĂN AN``, told by the family name."""
    words = text.split()
    return 2 <= len(words) <= 5 and words[0].upper() in FAMILIES and is_name(text)


def is_name(text: str) -> bool:
    """Two to six capitalised words without figures; no agency in capitals."""
    words = [w for w in text.split() if w not in _NAME_TITLES]
    if not 2 <= len(words) <= 6 or text[-1] in ";:,." or opens_with(text, _AGENCY):
        return False
    return all(w[:1].isupper() and not any(c.isdigit() or c in "/()" for c in w) for w in words)
