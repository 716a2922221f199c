"""From a file to lines: one small module a format, one front function that looks inside.

The kind of a file is found by its content, never by its name.
"""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.kinds import kind_of, reader

if TYPE_CHECKING:
    from drafting.word.view import View

__all__ = ["read"]

LARGEST = 300_000_000
"""Bytes of a file; the largest scan of a law that was met has 60 million."""


def read(path: Path, revisions: "View | None" = None) -> Reading:
    """The lines of the file at ``path``.

    ``revisions`` says which text of a Word file with tracked changes is meant: ``"accept"`` with
    all of them made, ``"reject"`` without. Raises ``UnreadableFile`` where the file is missing, a
    folder, empty, too large, damaged, of a kind that is not read, or has tracked changes and
    ``revisions`` is ``None``.
    """
    data = _bytes(path)
    kind = kind_of(path.name, data)
    source = Source(path.name, hashlib.sha256(data).hexdigest(), kind)
    return reader(kind)(source, data, revisions)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableFile(str(path), "là thư mục, không phải tệp", "hãy chỉ ra một tệp văn bản")
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(
            str(path), "không tìm thấy tệp", "hãy kiểm tra lại tên và thư mục"
        ) from error
    except OSError as error:
        raise UnreadableFile(
            str(path), "không mở được tệp", "hãy kiểm tra quyền đọc và đường dẫn"
        ) from error
    if len(data) > LARGEST:
        raise UnreadableFile(
            str(path), f"tệp lớn hơn {LARGEST // 1_000_000} MB", "hãy chọn đúng tệp văn bản"
        )
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile(str(path), "tệp rỗng", "hãy chọn tệp có nội dung")
    return data
