"""The parts of an opened package: their XML, and which part belongs to which."""

import posixpath
from dataclasses import dataclass

from lxml import etree

from drafting.word.package import DOCUMENT, NotAPackage, Parts

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

MOST_TAGS = 3_000_000
"""Tags of one part; the largest code of law has 200,000."""

_OLD = b"http://schemas.openxmlformats.org/"
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": _OLD + b"wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": _OLD + b"spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/main": _OLD + b"drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/math": _OLD + b"officeDocument/2006/math",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _OLD
    + b"officeDocument/2006/relationships",
}
"""Names of a "Strict Open XML" file → those that every other file has."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One part named by another."""

    kind: str
    """Last word of its type: ``"styles"``, ``"header"``, ``"footnotes"``, ``"aFChunk"``."""
    target: str
    """Name of the part inside the zip."""


def xml(parts: Parts, name: str) -> etree._Element:
    """The part called ``name`` as a tree. Raises ``NotAPackage`` where it is damaged or unsafe."""
    data = parts[name]
    if data.count(b"<") > MOST_TAGS:
        raise NotAPackage("tệp nén chứa quá nhiều dữ liệu")
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT.items():
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotAPackage(f"phần {name} bị hỏng") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotAPackage("tệp Word chứa khai báo DOCTYPE, không an toàn")
    return root


def relations(parts: Parts, name: str) -> dict[str, Relation]:
    """Id → part, for all parts inside the package that the part ``name`` names."""
    folder, own = posixpath.split(name)
    listed = posixpath.join(folder, "_rels", f"{own}.rels")
    if listed not in parts:
        return {}
    found = {}
    for item in xml(parts, listed).iter(RELATIONSHIP):
        target = posixpath.normpath(posixpath.join("/", folder, item.get("Target", "")))[1:]
        if item.get("TargetMode") != "External" and target in parts:
            kind = item.get("Type", "").rpartition("/")[2]
            found[item.get("Id", "")] = Relation(kind, target)
    return found


def main_part(parts: Parts) -> str:
    """Name of the part that holds the text. Raises ``NotAPackage`` where there is none."""
    for relation in relations(parts, "").values():
        if relation.kind == "officeDocument":
            return relation.target
    if DOCUMENT in parts:
        return DOCUMENT
    raise NotAPackage("tệp nén này không phải văn bản Word (.docx)")
