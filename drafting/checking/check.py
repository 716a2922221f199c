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


def fixed(data: bytes, profile: str | None = None, as_of: str | None = None) -> tuple[bytes, int]:
    """A copy of the Word file ``data`` with its layout put right, and how many corrections.

    Only what is mechanical: sizes, weights, margins, indents, gaps, rule lines, page numbers; never
    a word. Raises ``DataError`` where the file still has tracked changes.
    """
    from drafting.checking.layout import fixed_layout
    from drafting.errors import DataError
    from drafting.word.package import read_parts, write_parts
    from drafting.word.parts import main_part, xml
    from drafting.word.revisions import revisions

    parts = read_parts(data)
    tracked = sum(1 for _ in revisions(xml(parts, main_part(parts))))
    if tracked:
        problem = f"còn {tracked} chỗ sửa đang theo dõi (track changes)"
        raise DataError("--fix", problem, "hãy chấp nhận hoặc từ chối trong Word trước")
    made, count = fixed_layout(parts, profile, as_of)
    return (write_parts(made), count) if count else (data, 0)
