"""Which reader a file wants, told by its first bytes and its text, never by its name."""

import re
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.markdown import looks_like_markdown

if TYPE_CHECKING:
    from drafting.word.view import View

Reader = Callable[[Source, bytes, "View | None"], Reading]

READERS = {
    # reader's name, which stands in the document's source: module of this room
    "text": "text",
    "markdown": "markdown",
    "docx": "docx",
    "pdf": "pdf",
    "html": "html",
    "mhtml": "mhtml",
    "doc": "office",
    "rtf": "office",
    "odt": "office",
}
"""A reader is the function ``read_<module>``; its module is loaded only for such a file."""

ADVICE = "hãy lưu văn bản thành tệp .docx hoặc .txt (UTF-8) rồi thử lại"
OCR = "hãy nhận dạng chữ (OCR) và lưu thành tệp .docx, .txt hoặc .pdf có lớp chữ"

UNREAD = (
    (b"\x89PNG", "là ảnh, không có chữ để đọc", OCR),
    (b"\xff\xd8\xff", "là ảnh, không có chữ để đọc", OCR),
    (b"II*\0", "là ảnh, không có chữ để đọc", OCR),
    (b"MM\0*", "là ảnh, không có chữ để đọc", OCR),
    (b"GIF8", "là ảnh, không có chữ để đọc", OCR),
    (b"Rar!", "là tệp nén", "hãy giải nén rồi chọn văn bản bên trong"),
    (b"7z\xbc\xaf", "là tệp nén", "hãy giải nén rồi chọn văn bản bên trong"),
    (b"\x1f\x8b", "là tệp nén", "hãy giải nén rồi chọn văn bản bên trong"),
)
"""First bytes → what such a file is and what to do, for kinds that have no reader."""

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"

_MARKUP = r"<(?:html|body|head|meta|title|div|p|br|table|span)\b"
_BEGINS = r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b"
_MAIL = r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}?mime-version:"

HEAD = 65536
"""Bytes that are looked at."""


def reader(kind: str) -> Reader:
    """The reader for files of that kind."""
    module = READERS[kind]
    found = getattr(import_module(f"drafting.reading.{module}"), f"read_{module}")
    return cast("Reader", found)


def kind_of(name: str, data: bytes) -> str:
    """The key of ``READERS`` for a file called ``name`` that holds ``data``.

    Raises ``UnreadableFile`` for a kind that has no reader.
    """
    for start, what, advice in UNREAD:
        if data.startswith(start):
            raise UnreadableFile(name, what, advice)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(name, data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _compound(name, data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    return "rtf" if data.startswith(b"{\\rtf") else _written(name, data)


def _written(name: str, data: bytes) -> str:
    """Text of some kind, told by its marks; they are ASCII in every coding."""
    head = data[:HEAD].replace(b"\0", b"").decode("latin-1").removeprefix("\xef\xbb\xbf")
    head = head.removeprefix("\xff\xfe").removeprefix("\xfe\xff")
    if looks_like_markdown(head):
        return "markdown"
    mail = "mime-version:" in head.lower() and re.match(_MAIL, head, re.I)
    if "<" in head and _is_markup(head):
        return "mhtml" if mail else "html"
    if mail and "multipart/related" in head:
        return "mhtml"
    if head.lstrip().startswith("<?xml"):
        raise UnreadableFile(name, "là tệp XML, không phải văn bản", ADVICE)
    return "text"


def _is_markup(head: str) -> bool:
    if re.match(_BEGINS, head, re.I | re.S):
        return True
    return len(re.findall(_MARKUP, head, re.I)) > 5


def _zipped(name: str, data: bytes) -> str:
    """A zip: Word, OpenDocument, or something else; a damaged one is for the Word reader to say."""
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except Exception:  # noqa: BLE001 - a damaged zip raises what it likes
        return "docx"
    if "mimetype" in names and OPEN_DOCUMENT in data[:200]:
        return "odt"
    if any(n.startswith("xl/") for n in names):
        raise UnreadableFile(name, "là bảng tính Excel, không phải văn bản", ADVICE)
    if any(n.startswith("ppt/") for n in names):
        raise UnreadableFile(name, "là tệp trình chiếu, không phải văn bản", ADVICE)
    if "[Content_Types].xml" in names:
        return "docx"
    raise UnreadableFile(name, "là tệp nén", "hãy giải nén rồi chọn văn bản bên trong")


def _compound(name: str, data: bytes) -> str:
    """The container of old office files: Word 97, or any new file behind a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UnreadableFile(name, "tệp có mật khẩu", "hãy mở bằng Word, bỏ mật khẩu rồi lưu lại")
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    raise UnreadableFile(name, "không phải văn bản Word", ADVICE)
