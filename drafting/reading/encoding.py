"""From bytes to text: UTF-8, UTF-16, Windows-1258, and a refusal for anything else."""

import re

from drafting.errors import UnreadableFile
from drafting.text.characters import clean

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x9f\ufffd]")
_LETTERS = re.compile(r"[^\W\d_]")


def decode(name: str, data: bytes) -> str:
    """The text of ``data``, letters cleaned (NFC), line ends as line feeds.

    Raises ``UnreadableFile`` where the bytes are no text in a known encoding.
    """
    text = _decoded(data)
    if text is None or _is_junk(text):
        raise UnreadableFile(
            name,
            "nội dung không phải văn bản hoặc bảng mã không nhận ra",
            "hãy mở bằng Word và lưu lại thành tệp .txt bảng mã UTF-8",
        )
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def _decoded(data: bytes) -> str | None:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    for encoding in ("utf-8", *_utf16_by_zeros(data), "cp1258"):
        text = _strict(data, encoding)
        if text is not None:
            return text
    return None


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
    if len(_CONTROLS.findall(head)) > len(head) // 200:
        return True
    printed = sum(not c.isspace() for c in head)
    return len(_LETTERS.findall(head)) * 4 < printed
