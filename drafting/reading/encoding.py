"""From bytes to text: UTF-8, UTF-16, Windows-1258, the codings of old fonts, or a refusal."""

import re

from drafting.errors import UnreadableFile
from drafting.text.characters import clean

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_CONTROLS = r"[\x00-\x08\x0e-\x1f\x7f-\x9f]"
_UNICODE = "[\u1ea0-\u1ef9\u0300-\u0309]"
"""Letters and marks that only a Vietnamese text in Unicode has; besides, the dot below."""

ADVICE = "hãy mở bằng Word và lưu lại thành tệp .txt bảng mã UTF-8"


def decode(name: str, data: bytes) -> str:
    """The text of ``data``, letters cleaned (NFC), line ends as line feeds.

    Raises ``UnreadableFile`` where the bytes are no text in a known encoding, or are damaged.
    """
    text = modern(text_of(name, data))
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def text_of(name: str, data: bytes) -> str:
    """The letters of ``data`` as they stand there. Raises as ``decode`` does."""
    text = _decoded(data)
    if text is None:
        _refuse_damaged(name, data)
    elif not _is_junk(text):
        return text
    raise UnreadableFile(name, "nội dung không phải văn bản hoặc bảng mã không nhận ra", ADVICE)


def _refuse_damaged(name: str, data: bytes) -> None:
    """Raise where ``data`` is UTF-8 but for a few bytes; the message says on which line."""
    if not _nearly_utf8(data):
        return
    before = data.decode("utf-8", "replace").partition("\ufffd")[0]
    line = before.count("\n") + 1
    raise UnreadableFile(
        f"{name}, dòng {line}", "tệp bảng mã UTF-8 có chỗ hỏng hoặc bị cắt cụt", ADVICE
    )


def modern(text: str) -> str:
    """``text`` in Unicode letters, where it was typed for the fonts TCVN3 (ABC) or VNI."""
    return in_unicode(text, old_coding(text))


def old_coding(text: str) -> str | None:
    """The coding of old fonts that ``text`` was typed in, told by its everyday words."""
    head = text[:20000]
    if text.isascii() or re.search(_UNICODE, head) or "\u0323" in head:
        return None
    from drafting.text.legacy import of_text

    return of_text(text)


def in_unicode(text: str, coding: str | None) -> str:
    """``text`` in Unicode letters; as it stands where ``coding`` is ``None``."""
    if coding is None:
        return text
    from drafting.text.legacy import to_unicode

    return to_unicode(text, coding)


def _decoded(data: bytes) -> str | None:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    for encoding in ("utf-8", *_utf16_by_zeros(data)):
        text = _strict(data, encoding)
        if text is not None:
            return text
    return None if _nearly_utf8(data) else _single_byte(data)


def _nearly_utf8(data: bytes) -> bool:
    """Of the letters beyond ASCII most are whole in UTF-8, but not all: a damaged file."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return 0 < bad * 10 < sum(not c.isascii() for c in text)


def _single_byte(data: bytes) -> str | None:
    """Windows-1258, or the Western reading of an old font's coding where that makes words."""
    western = data.decode("latin-1").translate(_western())
    return western if modern(western) != western else _strict(data, "cp1258")


def _western() -> dict[int, str]:
    """Windows-1252 over Latin-1: what its five unused bytes are stays as it is."""
    table = {code: bytes((code,)).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
    return {code: letter for code, letter in table.items() if letter}


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf16_by_zeros(data: bytes) -> tuple[str, ...]:
    """UTF-16 without its mark: every ASCII letter and space leaves a zero on one side."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if len(data) % 2 or max(even, odd) < len(head) // 16:
        return ()
    return ("utf-16-le",) if odd > even else ("utf-16-be",)


def _is_junk(text: str) -> bool:
    """Control characters, or hardly a letter, in the first part of the text."""
    head = text[:20000]
    if len(re.findall(_CONTROLS, head)) + head.count("\ufffd") > len(head) // 200:
        return True
    sample = head[:5000]
    return sum(map(str.isalpha, sample)) * 4 < len("".join(sample.split()))
