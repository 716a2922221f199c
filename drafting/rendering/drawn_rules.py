"""Rule lines as Word's own line objects, for offices that want a line they can take hold of.

The default rule line is a border with equal indents. A drawn one has the same length and place;
Word of today reads the first form of it, older programs the second (VML).
"""

from itertools import count

from lxml import etree

from drafting.rendering.layout import RULES, insert_property, room_of, sheet_of
from drafting.rendering.template import with_document
from drafting.word.package import DOCUMENT, read_parts, write_parts
from drafting.word.wordml import NAMESPACE, TWIPS_PER_MM, W, parse_part

BORDER, DRAWN = "border", "drawn"
LINES = (BORDER, DRAWN)
"""How a paper's rule lines are made."""

EMU_PER_TWIP, TWIPS_PER_POINT = 635, 20
GAP, HEIGHT = 4, 7
"""Points from the words above to the line, and to the words below: as the bordered line has."""
WEIGHT = 0.75
"""Points, as the bordered line has."""

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
MICROSOFT = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
ANCHOR = (
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" '
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>{gap}</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{wide}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
    '<wp:docPr id="{number}" name="Đường kẻ {number}" descr="{title}"/><wp:cNvGraphicFramePr/>'
    '<a:graphic><a:graphicData uri="{shape}"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/>'
    '</a:prstGeom><a:ln w="{weight}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
    "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
)
OLDER = (
    '<v:line id="duong-ke-{number}" alt="{title}" style="position:absolute;z-index:{number};'
    "mso-position-horizontal:center;mso-position-horizontal-relative:text;"
    'mso-position-vertical-relative:text" from="0,{points_gap}pt" to="{points}pt,{points_gap}pt" '
    'strokecolor="black" strokeweight="{points_weight}pt"/>'
)
LINE = (
    f'<w:r xmlns:w="{NAMESPACE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" '
    f'xmlns:wps="{MICROSOFT}" xmlns:v="urn:schemas-microsoft-com:vml">'
    f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{ANCHOR}</w:drawing></mc:Choice>'
    f"<mc:Fallback><w:pict>{OLDER}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def with_lines(paper: bytes, lines: str) -> bytes:
    """A finished ``paper`` of this program with its rule lines made as ``lines`` says."""
    return with_drawn_rules(paper) if lines == DRAWN else paper


def with_drawn_rules(paper: bytes) -> bytes:
    """``paper`` with a drawn line in place of each bordered one; nothing else is changed."""
    parts = read_parts(paper)
    root = parse_part(parts[DOCUMENT])
    sheet = sheet_of(root, parts)
    numbers = count(_highest_id(root) + 1)
    for paragraph in list(root.iter(f"{W}p")):
        role = sheet.role(paragraph)
        if role is not None and role.style in RULES:
            wide = room_of(paragraph, sheet) * TWIPS_PER_MM - sum(_indents(paragraph))
            _plain(paragraph)
            paragraph.append(_line(round(wide), next(numbers), role.title))
    return write_parts(with_document(parts, root))


def _highest_id(root: etree._Element) -> int:
    """The largest number of a drawing that the paper has already."""
    ids = (e.get("id", "") for e in root.iter(f"{{{DRAWING}/wordprocessingDrawing}}docPr"))
    return max((int(i) for i in ids if i.isdecimal()), default=0)


def _indents(paragraph: etree._Element) -> list[float]:
    """Left and right indent in twips."""
    indent = paragraph.find(f"{W}pPr/{W}ind")
    return [] if indent is None else [float(indent.get(f"{W}{s}", 0)) for s in ("left", "right")]


def _plain(paragraph: etree._Element) -> None:
    """Take border and indents away; the paragraph keeps its height."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        return
    for name in ("pBdr", "spacing", "ind"):
        for old in properties.findall(f"{W}{name}"):
            properties.remove(old)
    border = etree.Element(f"{W}pBdr")
    none = {"val": "none", "sz": "0", "space": "0", "color": "auto"}
    etree.SubElement(border, f"{W}top", _named(none))
    insert_property(properties, border)
    height = str(HEIGHT * TWIPS_PER_POINT)
    spacing = {"before": "0", "after": "0", "line": height, "lineRule": "exact"}
    insert_property(properties, etree.Element(f"{W}spacing", _named(spacing)))
    insert_property(properties, etree.Element(f"{W}ind", _named({"left": "0", "right": "0"})))


def _named(values: dict[str, str]) -> dict[str, str]:
    return {f"{W}{key}": value for key, value in values.items()}


def _line(wide: int, number: int, title: str) -> etree._Element:
    """A run that holds a line of ``wide`` twips in the middle of its column."""
    emu = EMU_PER_TWIP * TWIPS_PER_POINT
    return parse_part(
        LINE.format(
            number=number,
            title=title,
            wide=wide * EMU_PER_TWIP,
            gap=GAP * emu,
            weight=round(WEIGHT * emu),
            points=f"{wide / TWIPS_PER_POINT:g}",
            points_gap=GAP,
            points_weight=f"{WEIGHT:g}",
            shape=MICROSOFT,
        ).encode()
    )
