"""Names and small readings of WordprocessingML that every Word room needs."""

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"

TWIPS_PER_MM = 1440 / 25.4


def parse_part(part: bytes) -> etree._Element:
    """An XML part as a tree; entities are not expanded and nothing is fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    return etree.fromstring(part, parser)


def style_of(paragraph: etree._Element) -> str:
    """The style id of a paragraph, or ``""``."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def text_of(element: etree._Element) -> str:
    """The words of a paragraph or cell; tabs and line breaks as one space each."""
    nodes = element.iter(f"{W}t", f"{W}tab", f"{W}br")
    return "".join((n.text or "") if n.tag == f"{W}t" else " " for n in nodes)
