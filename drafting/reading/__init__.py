"""From a file to lines: one small module a format, one front function that looks inside.

The kind of a file is found by its content, never by its name.
"""

import hashlib
from pathlib import Path

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.kinds import READERS, kind_of

__all__ = ["read"]


def read(path: Path) -> Reading:
    """The lines of the file at ``path``.

    Raises ``UnreadableFile`` where it is missing, a folder, empty, damaged or of a kind that
    is not read.
    """
    data = _bytes(path)
    kind = kind_of(path.name, data)
    reader = READERS[kind]
    source = Source(path.name, hashlib.sha256(data).hexdigest(), kind)
    return reader(source, data)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableFile(str(path), "là thư mục, không phải tệp", "hãy chỉ ra một tệp văn bản")
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(
            str(path), "không tìm thấy tệp", "hãy kiểm tra lại tên và thư mục"
        ) from error
    except OSError as error:
        raise UnreadableFile(
            str(path), "không mở được tệp", "hãy kiểm tra quyền đọc và đường dẫn"
        ) from error
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile(str(path), "tệp rỗng", "hãy chọn tệp có nội dung")
    return data
