"""The sheet of each section: size, margins, and which headers and footers it shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from drafting.word.marks import millimetres, number, switched_on, value
from drafting.word.parts import Relation
from drafting.word.wordml import W

OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
KINDS = (("headerReference", "header"), ("footerReference", "footer"))


@dataclass(frozen=True, slots=True)
class Section:
    """One sheet, in millimetres."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    first_differs: bool
    """Page 1 has a header and footer of its own, be they empty."""
    first_number: int | None
    """The number that its pages begin with; ``None`` where they go on counting."""
    figures: str
    """``"decimal"``, ``"upperRoman"``, …"""

    @property
    def text_width(self) -> float:
        """Between the margins."""
        return self.width - self.left - self.right


def section(properties: etree._Element | None) -> Section:
    """The sheet that a ``sectPr`` describes; Word's own figures where it is silent."""

    def length(child: str, attribute: str, usual: float) -> float:
        said = millimetres(value(properties, child, attribute))
        return usual if said is None else abs(said)

    gutter = length("pgMar", "gutter", 0.0)
    start = number(value(properties, "pgNumType", "start"))
    return Section(
        width=length("pgSz", "w", 215.9),
        height=length("pgSz", "h", 279.4),
        top=length("pgMar", "top", 25.4),
        bottom=length("pgMar", "bottom", 25.4),
        left=length("pgMar", "left", 25.4) + gutter,
        right=length("pgMar", "right", 25.4),
        first_differs=bool(switched_on(properties, "titlePg")),
        first_number=None if start is None else int(start),
        figures=value(properties, "pgNumType", "fmt") or "decimal",
    )


def section_elements(root: etree._Element) -> list[etree._Element]:
    """The ``sectPr`` of each section in order; not those that a tracked change remembers."""
    holders = (f"{W}pPr", f"{W}body")
    found = ((s, s.getparent()) for s in root.iter(f"{W}sectPr"))
    return [s for s, holder in found if holder is not None and holder.tag in holders]


def furniture(
    root: etree._Element, related: Mapping[str, Relation]
) -> dict[tuple[int, str, str], str]:
    """Section, ``"header"`` or ``"footer"``, and page kind → name of the part that is shown there.

    A section that names none of a kind shows that of the section before it.
    """
    found: dict[tuple[int, str, str], str] = {}
    shown: dict[tuple[str, str], str] = {}
    for index, properties in enumerate(section_elements(root)):
        for tag, kind in KINDS:
            for reference in properties.iterfind(f"{W}{tag}"):
                relation = related.get(reference.get(f"{OFFICE}id", ""))
                if relation is not None:
                    shown[kind, reference.get(f"{W}type", "default")] = relation.target
        for (kind, page), part in shown.items():
            found[index, kind, page] = part
    return found
