"""A .docx package: its parts in and out of the zip, the same bytes for the same parts.

Times in the zip are fixed and parts stand in one order, so that two runs give the same file.
What comes in is bounded: a part, all parts together and their number have a limit, and the
limits are asked of the sizes that the zip states before anything is unpacked.
"""

import io
import zipfile
from collections.abc import Callable, Mapping

Parts = dict[str, bytes]
"""Name inside the zip → content: ``"word/document.xml"``."""

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
TYPES = "[Content_Types].xml"

FIRST = (TYPES, "_rels/.rels", DOCUMENT)
"""Word wants the content types first; the other two are what a reader opens next."""

LIMIT = 200_000_000
"""Unpacked bytes of all parts; the largest real draft seen has 3 million."""

XML_LIMIT = 64_000_000
"""Unpacked bytes of one XML part: some ten thousand pages of text."""

ENTRIES = 10_000
"""Parts; a paper with a picture on every page has a few hundred."""

EPOCH = (1980, 1, 1, 0, 0, 0)


class NotAPackage(ValueError):
    """The bytes are no Word document; the message says why, in Vietnamese."""


def everything(name: str) -> bool:  # noqa: ARG001 - the signature of a choice
    """Every part is wanted."""
    return True


def read_parts(data: bytes, wanted: Callable[[str], bool] = everything) -> Parts:
    """The parts of a .docx whose name is ``wanted``.

    Raises ``NotAPackage`` where ``data`` is none, is damaged or is unsafe to open.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = _bounded([i for i in archive.infolist() if not i.is_dir()], wanted)
            parts = {i.filename: archive.read(i) for i in entries}
    except NotAPackage:
        raise
    except (zipfile.BadZipFile, EOFError) as error:
        raise NotAPackage("không phải tệp Word (.docx)") from error
    except RuntimeError as error:  # how the library says: encrypted
        raise NotAPackage("tệp nén có mật khẩu") from error
    except Exception as error:  # zlib.error, struct.error, NotImplementedError: damaged
        raise NotAPackage("tệp Word (.docx) bị hỏng") from error
    if TYPES not in parts or not (DOCUMENT in parts or "_rels/.rels" in parts):
        raise NotAPackage("tệp nén này không phải văn bản Word (.docx)")
    for name, part in parts.items():
        if is_xml(name) and b"<!DOCTYPE" in part:
            raise NotAPackage("tệp Word chứa khai báo DOCTYPE, không an toàn")
    return parts


def is_xml(name: str) -> bool:
    """True for a part that holds XML, told by its name."""
    return name.lower().endswith((".xml", ".rels"))


def _bounded(
    entries: list[zipfile.ZipInfo], wanted: Callable[[str], bool]
) -> list[zipfile.ZipInfo]:
    """The entries that are wanted, none of them too large or there twice."""
    chosen = [i for i in entries if wanted(i.filename)]
    large = any(i.file_size > XML_LIMIT for i in chosen if is_xml(i.filename))
    if large or len(entries) > ENTRIES or sum(i.file_size for i in chosen) > LIMIT:
        raise NotAPackage("tệp nén chứa quá nhiều dữ liệu")
    if len({i.filename for i in chosen}) < len(chosen):
        raise NotAPackage("tệp nén có hai phần cùng tên")
    return chosen


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
