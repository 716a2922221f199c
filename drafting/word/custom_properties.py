"""A file's own properties (docProps/custom.xml): names and short texts that every program keeps.

Word, LibreOffice and Excel share this part, so it serves .docx and .xlsx alike.
"""

from collections.abc import Mapping

from lxml import etree

from drafting.word.package import Parts
from drafting.word.wordml import parse_part
from drafting.word.xml_text import clean, quoted

PART = "docProps/custom.xml"
SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
KIND = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
GROUP = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The format's own id for properties that users name."""


def read_properties(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Name → text; empty where the part is missing or damaged."""
    try:
        root = parse_part(parts[PART])
    except (KeyError, etree.XMLSyntaxError):
        return {}
    return {
        item.get("name", ""): "".join(child.text or "" for child in item)
        for item in root.iter("{*}property")  # a "strict" file has another namespace
    }


def with_properties(parts: Parts, named: Mapping[str, str]) -> Parts:
    """``parts`` with these properties and no others of their kind; as they are without any."""
    if not named:
        return parts
    made = "".join(
        f"<property fmtid={quoted(GROUP)} pid={quoted(str(number))} name={quoted(name)}>"
        f"<vt:lpwstr>{clean(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(named.items(), 2)
    )
    part = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{SPACE}" xmlns:vt="{TYPES}">{made}</Properties>'
    )
    changed = {**parts, PART: part.encode()}
    if PART not in parts:
        changed["[Content_Types].xml"] = with_entry(
            parts["[Content_Types].xml"], "Override", PartName=f"/{PART}", ContentType=KIND
        )
        changed["_rels/.rels"] = with_entry(
            parts["_rels/.rels"], "Relationship", Id="rIdCustom", Type=RELATION, Target=PART
        )
    return changed


def with_entry(part: bytes, name: str, **attributes: str) -> bytes:
    """A list of content types or relations with one more entry."""
    root = parse_part(part)
    etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{name}", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
