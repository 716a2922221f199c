"""Page numbers where the decree wants them: centred in the top margin, from page 2.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.7.
"""

from itertools import count

from lxml import etree

from drafting.word.correct_marks import SECTION_ORDER, mark
from drafting.word.package import TYPES, Parts
from drafting.word.page_setup import OFFICE, section_elements
from drafting.word.parts import RELATIONSHIP, main_part, relations, xml
from drafting.word.run_text import pieces
from drafting.word.wordml import NAMESPACE, W

OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHOWN = ("header", "footer")
SIZE = 26
"""Half points: 13, lawful in every profile."""

NUMBER = (
    f'<w:p xmlns:w="{NAMESPACE}"><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/>'
    "</w:pPr>{runs}</w:p>"
)
MARKS = (
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    f'w:cs="Times New Roman"/><w:b w:val="0"/><w:i w:val="0"/><w:sz w:val="{SIZE}"/>'
    f'<w:szCs w:val="{SIZE}"/></w:rPr>'
)
CODE = '<w:instrText xml:space="preserve"> PAGE </w:instrText>'


def number_pages(parts: Parts) -> Parts:
    """``parts`` with the number of each page but the first in the middle of its top margin.

    Numbers that stand elsewhere are taken out; other words of headers and footers stay. A number
    that is dressed with words (``Trang 2/5``) is left to a person: nothing is changed then.
    """
    main = main_part(parts)
    furniture = {r.target for r in relations(parts, main).values() if r.kind in SHOWN}
    trees = {name: xml(parts, name) for name in sorted(furniture)}
    if any(_is_dressed(p) for tree in trees.values() for p in tree.iter(f"{W}p")):
        return parts
    changed = dict(parts)
    for name, tree in trees.items():
        if _take_out(tree):
            changed[name] = _written(tree)
    root = xml(changed, main)
    numbered: set[str] = set()
    for at, section in enumerate(section_elements(root)):
        _set_section(section, first=at == 0)
        for page in ("default", "even"):
            if _named(section, page) or (at == 0 and page == "default"):
                numbered.add(_header(section, page, changed, main))
    for name in sorted(numbered):
        tree = xml(changed, name)
        tree.insert(0, _number())
        changed[name] = _written(tree)
    return {**changed, main: _written(root)}


def _named(section: etree._Element, page: str) -> str | None:
    """The relation of a section's own header for such pages."""
    for reference in section.iterfind(f"{W}headerReference"):
        if reference.get(f"{W}type", "default") == page:
            return reference.get(f"{OFFICE}id")
    return None


def _set_section(section: etree._Element, *, first: bool) -> None:
    """Arabic figures; the first section begins with page 1 and does not show it."""
    numbers = section.find(f"{W}pgNumType")
    if numbers is not None:
        numbers.attrib.pop(f"{W}fmt", "")
        if first and numbers.get(f"{W}start") not in (None, "1"):
            numbers.set(f"{W}start", "1")
    if first:
        mark(section, "titlePg", SECTION_ORDER).attrib.pop(f"{W}val", "")


def _page_runs(paragraph: etree._Element) -> list[etree._Element]:
    """The runs of the paragraph's page number."""
    found = (p.element for p in pieces(paragraph) if (p.field or "").split()[:1] == ["PAGE"])
    return list(found)


def _is_dressed(paragraph: etree._Element) -> bool:
    """Words stand beside the number."""
    numbers = _page_runs(paragraph)
    others = (p.text for p in pieces(paragraph) if p.element not in numbers)
    return bool(numbers) and any(text.strip() for text in others)


def _take_out(tree: etree._Element) -> bool:
    """Remove every page number of a header or footer; True where there was one.

    A paragraph that held nothing else goes too, unless it is the last.
    """
    found = False
    for paragraph in list(tree.iter(f"{W}p")):
        numbers = _page_runs(paragraph)
        for run in numbers:
            _drop(run)
        if numbers:
            found = True
            if len(list(tree.iter(f"{W}p"))) > 1:
                _drop(paragraph)
    return found


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _header(section: etree._Element, page: str, parts: Parts, main: str) -> str:
    """Name of the section's header part; a new one where it names none of its own."""
    related = relations(parts, main)
    relation = related.get(_named(section, page) or "")
    if relation is not None:
        return relation.target
    name = next(f"word/header{n}.xml" for n in count(1) if f"word/header{n}.xml" not in parts)
    key = next(f"rIdSoTrang{n}" for n in count(1) if f"rIdSoTrang{n}" not in related)
    parts[name] = _written(etree.Element(f"{W}hdr", nsmap={"w": NAMESPACE}))
    _relate(parts, main, key, name)
    reference = etree.Element(f"{W}headerReference")
    reference.set(f"{W}type", page)
    reference.set(f"{OFFICE}id", key)
    section.insert(0, reference)
    return name


def _relate(parts: Parts, main: str, key: str, name: str) -> None:
    """A new part in the relations of the main part and among the content types."""
    folder, _, own = main.rpartition("/")
    listed = f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
    if listed in parts:
        relations_root = xml(parts, listed)
    else:
        relations_root = etree.Element(f"{{{PACKAGE}/relationships}}Relationships")
    made = etree.SubElement(relations_root, RELATIONSHIP)
    for attribute, value in (("Id", key), ("Type", OFFICE_TYPE), ("Target", f"/{name}")):
        made.set(attribute, value)
    parts[listed] = _written(relations_root)
    types = xml(parts, TYPES)
    override = etree.SubElement(types, f"{{{PACKAGE}/content-types}}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", CONTENT_TYPE)
    parts[TYPES] = _written(types)


def _number() -> etree._Element:
    """A centred paragraph that shows the page's number."""
    begin, separate, end = (
        f'<w:r>{MARKS}<w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    shown = f"<w:r>{MARKS}<w:t>2</w:t></w:r>"
    runs = f"{begin}<w:r>{MARKS}{CODE}</w:r>{separate}{shown}{end}"
    return etree.fromstring(NUMBER.format(runs=runs))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
