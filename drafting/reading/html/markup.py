"""From the bytes of a page to its tree, in the coding that the page itself names."""

import re

from lxml import etree, html

from drafting.errors import UnreadableFile
from drafting.reading.encoding import text_of

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{2,20})", re.I
)

MOST_TAGS = 3_000_000
"""Tags of one page; the largest code of law has 100,000."""

ADVICE = "hãy mở bằng trình duyệt, chép văn bản vào Word rồi lưu thành .docx"


def tree(name: str, data: bytes) -> html.HtmlElement:
    """The page's tree, without comments; nothing is fetched and no script is run.

    Raises ``UnreadableFile`` where it has none, or is nested too deep to be a text.
    """
    text = _declared(data)
    if text is None:
        text = text_of(name, data)
    if text.count("<") > MOST_TAGS:
        raise UnreadableFile(name, "trang HTML chứa quá nhiều dữ liệu", ADVICE)
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFile(name, "trang HTML bị hỏng", ADVICE) from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise UnreadableFile(name, "trang HTML lồng quá nhiều tầng", ADVICE)
    return root


def _declared(data: bytes) -> str | None:
    """The text in the coding that the page names; ``None`` where it names none that fits."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return None
    named = _CHARSET.search(data[:8192])
    if named is None:
        return None
    try:
        return data.decode(named[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return None
