"""A .docx package: its parts in and out of the zip, the same bytes for the same parts.

Times in the zip are fixed and parts stand in one order, so that two runs give the same file.
"""

import io
import zipfile
from collections.abc import Mapping

Parts = dict[str, bytes]
"""Name inside the zip → content: ``"word/document.xml"``."""

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"

FIRST = ("[Content_Types].xml", "_rels/.rels", DOCUMENT)
"""Word wants the content types first; the other two are what a reader opens next."""

LIMIT = 200_000_000
"""Unpacked bytes; the largest real draft seen has 3 million."""

EPOCH = (1980, 1, 1, 0, 0, 0)


class NotAPackage(ValueError):
    """The bytes are no Word document; the message says why, in Vietnamese."""


def read_parts(data: bytes) -> Parts:
    """All parts of a .docx. Raises ``NotAPackage`` where ``data`` is none, or is unsafe to open."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [i for i in archive.infolist() if not i.is_dir()]
            if sum(i.file_size for i in names) > LIMIT:
                raise NotAPackage("tệp nén chứa quá nhiều dữ liệu")
            parts = {i.filename: archive.read(i) for i in names}
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError, OSError) as error:
        raise NotAPackage("không phải tệp Word (.docx)") from error
    except Exception as error:  # zlib.error, struct.error: a damaged archive
        if isinstance(error, NotAPackage):
            raise
        raise NotAPackage("tệp Word (.docx) bị hỏng") from error
    if DOCUMENT not in parts or FIRST[0] not in parts:
        raise NotAPackage("tệp nén này không phải văn bản Word (.docx)")
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in part:
            raise NotAPackage("tệp Word chứa khai báo DOCTYPE, không an toàn")
    return parts


def write_parts(parts: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    """The .docx file of ``parts``; with ``packed=False`` nothing is compressed.

    Uncompressed bytes do not depend on the compression library's version.
    """
    order = [n for n in FIRST if n in parts] + sorted(n for n in parts if n not in FIRST)
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in order:
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type, info.create_system, info.external_attr = kind, 0, 0
            archive.writestr(info, parts[name])
    return out.getvalue()
