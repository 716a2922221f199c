"""A web page saved as one file (.mht, .mhtml): the page is one part of a message."""

from email import message_from_bytes, policy

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.html import ADVICE, read_html
from drafting.word.view import View


def read_mhtml(source: Source, data: bytes, _view: View | None = None) -> Reading:
    """Lines of the page. Raises ``UnreadableFile`` where there is none, or as ``read_html``."""
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        pages = [part for part in message.walk() if part.get_content_type() == "text/html"]
        page = pages[0].get_payload(decode=True) if pages else None
        charset = pages[0].get_content_charset() if pages else None
    except Exception as error:  # the library raises whatever a broken message makes it
        raise UnreadableFile(source.name, "trang web đã lưu bị hỏng", ADVICE) from error
    if not isinstance(page, bytes) or not page.strip():
        raise UnreadableFile(source.name, "không có trang HTML nào bên trong", ADVICE)
    named = f'<meta charset="{charset}">'.encode() if charset else b""
    return read_html(source, page if b"charset" in page[:8192].lower() else named + page)
