"""Which reader a file wants, told by its first bytes and its text."""

from collections.abc import Callable

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.encoding import decode
from drafting.reading.markdown import looks_like_markdown, read_markdown
from drafting.reading.text import read_text

READERS: dict[str, Callable[[Source, bytes], Reading]] = {
    "text": read_text,
    "markdown": read_markdown,
}
"""Reader name → reader; the name stands in the document's source."""

SIGNATURES = (
    (b"PK\x03\x04", "tệp nén hoặc tệp Word (.docx)"),
    (b"%PDF-", "tệp PDF"),
    (b"\xd0\xcf\x11\xe0", "tệp Word đời cũ (.doc)"),
    (b"{\\rtf", "tệp RTF"),
)
"""First bytes → what such a file is, for kinds that have no reader."""


def kind_of(name: str, data: bytes) -> str:
    """The key of ``READERS`` for a file called ``name`` that holds ``data``.

    Raises ``UnreadableFile`` for a kind that has no reader and for bytes that are no text.
    """
    for start, what in SIGNATURES:
        if data.startswith(start):
            raise UnreadableFile(
                name, f"chưa đọc được {what}", "hãy lưu văn bản thành tệp .txt (UTF-8) rồi thử lại"
            )
    return "markdown" if looks_like_markdown(decode(name, data)) else "text"
