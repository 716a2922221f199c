"""What can still be read of a damaged .docx or .xlsx: its parts one by one, cut short or not."""

import re
import struct
import zlib

from lxml import etree

from drafting.word.custom_properties import PART
from drafting.word.package import DOCUMENT, XML_LIMIT, Parts
from drafting.word.workbook import BOOK, STRINGS

START = b"PK\x03\x04"
HEADER = struct.Struct("<4s5H3L2H")
"""A file's own header inside a zip: signature, version, flags, method, time, date, checksum,
packed size, size, length of the name, length of the extra field."""
STORED, PACKED = 0, 8

_WANTED = re.compile(
    rf"{re.escape(DOCUMENT)}|{re.escape(PART)}|{re.escape(BOOK)}|{re.escape(STRINGS)}"
    r"|xl/worksheets/[^/]+\.xml"
)


def salvaged_parts(data: bytes) -> Parts:
    """The parts that notes are read from, each mended into well-formed XML; none for a heap of
    bytes. Never raises.
    """
    parts: Parts = {}
    at = data.find(START)
    while at >= 0:
        name, content = _part(data, at)
        mended = _mended(content) if _WANTED.fullmatch(name) else None
        if mended is not None:
            parts[name] = mended
        at = data.find(START, at + len(START))
    return parts


def _part(data: bytes, at: int) -> tuple[str, bytes]:
    """Name and content of the file whose header stands at ``at``; as far as it goes."""
    if len(data) < at + HEADER.size:
        return "", b""
    _, _, _, method, _, _, _, packed, _, named, extra = HEADER.unpack_from(data, at)
    first = at + HEADER.size
    name = data[first : first + named].decode("utf-8", "replace")
    start = first + named + extra
    if not _WANTED.fullmatch(name):
        return name, b""
    if method == STORED:
        return name, data[start : start + packed]
    return name, _unpacked(data[start:]) if method == PACKED else b""


def _unpacked(packed: bytes) -> bytes:
    """As much as can be unpacked."""
    tool = zlib.decompressobj(-zlib.MAX_WBITS)
    found = bytearray()
    for start in range(0, len(packed), 512):  # small steps: what comes before a fault is kept
        try:
            found += tool.decompress(packed[start : start + 512], XML_LIMIT)
        except zlib.error:
            break
        if tool.eof or len(found) > XML_LIMIT:
            break
    return bytes(found)


def _mended(content: bytes) -> bytes | None:
    """The part with its open elements closed; ``None`` where nothing is left of it."""
    if b"<!DOCTYPE" in content:
        return None
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None
    return None if root is None else etree.tostring(root, encoding="UTF-8")
