"""The front of the room: all findings on a file that has been read."""

from drafting.checking.findings import Report

WORD = "docx"

NO_LAYOUT = {
    "text": "tệp văn bản thuần (.txt)",
    "markdown": "tệp Markdown (.md)",
    "html": "trang web đã lưu",
    "mhtml": "trang web đã lưu",
    "pdf": "tệp .pdf",
    "doc": "tệp Word cũ (.doc)",
    "rtf": "tệp .rtf",
    "odt": "tệp .odt",
}
"""Reader → what the file is called in a message."""


def check(reader: str, data: bytes, profile: str | None = None, as_of: str | None = None) -> Report:
    """The findings on the bytes ``data`` of a file that ``reader`` read (``"docx"``, ``"text"``).

    ``profile`` and ``as_of`` (ISO) are the officer's own; without them the paper itself tells.
    Raises ``NotAPackage`` for a damaged Word file, ``DataError`` for an unknown profile.
    """
    if reader != WORD:
        what = NO_LAYOUT.get(reader, "tệp này")
        notice = f"Không xét trình bày: {what} không mang trình bày của Word; hãy đưa tệp .docx."
        return Report((), as_of, notices=(notice,))
    from drafting.checking.layout import check_layout
    from drafting.word.package import read_parts

    return check_layout(read_parts(data), profile, as_of)
