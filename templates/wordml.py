"""The few pieces of WordprocessingML that the templates are made of.

Element order follows the schema (ISO/IEC 29500-4, transitional): a validator finds nothing.
"""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(millimetres: float) -> int:
    """Twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def run(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    strike: bool = False,
    size: float | None = None,
) -> str:
    """Words with direct formatting where the style's own is not meant; ``size`` in points."""
    marks = "".join(f"<w:{m}/>" for m, on in (("b", bold), ("i", italic), ("strike", strike)) if on)
    if size is not None:
        marks += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(
    style: str,
    *runs: str,
    indent: float | None = None,
    keep: bool = False,
    centred: bool = False,
) -> str:
    """A paragraph; a run without markup is plain text.

    ``indent``: millimetres on both sides; ``keep``: on one page with the next paragraph;
    ``centred``: whatever its style says.
    """
    inner = "".join(r if r.startswith("<") else run(r) for r in runs)
    side = "" if indent is None else f'<w:ind w:left="{twips(indent)}" w:right="{twips(indent)}"/>'
    stay = "<w:keepNext/>" if keep else ""
    middle = '<w:jc w:val="center"/>' if centred else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{stay}{side}{middle}</w:pPr>{inner}</w:p>'


def tag(statement: str) -> str:
    """A paragraph that holds only a template statement, and leaves none in the paper."""
    return paragraph("TheLenh", "{%p " + statement + " %}")


def when(condition: str, *blocks: str) -> str:
    """``blocks`` only where ``condition`` holds."""
    return tag(f"if {condition}") + "".join(blocks) + tag("endif")


def each(loop: str, *blocks: str) -> str:
    """``blocks`` once for each: ``each("line in text.citations", …)``."""
    return tag(f"for {loop}") + "".join(blocks) + tag("endfor")


def cell(width: float, *blocks: str, middle: bool = False, span: int = 1, merge: str = "") -> str:
    """A table cell of ``width`` millimetres; ``merge``: ``"restart"`` where it reaches down over
    the next row's, which has ``"continue"``.
    """
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    align = '<w:vAlign w:val="center"/>' if middle else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{merged}{align}</w:tcPr>'
        f"{''.join(blocks)}</w:tc>"
    )


def row(*cells: str, whole: bool = True, header: bool = False) -> str:
    """A table row; ``whole`` never breaks over pages, ``header`` is repeated on each."""
    marks = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if header else "")
    return f"<w:tr>{f'<w:trPr>{marks}</w:trPr>' if marks else ''}{''.join(cells)}</w:tr>"


def row_tag(statement: str, columns: Sequence[float]) -> str:
    """A table row that holds only a template statement."""
    first = cell(columns[0], paragraph("TheLenh", "{%tr " + statement + " %}"))
    return row(first, *(cell(w, paragraph("TheLenh")) for w in columns[1:]), whole=False)


def table(
    columns: Sequence[float], rows: Iterable[str], *, style: str, padding: float = 0, top: float = 0
) -> str:
    """A table of fixed ``columns`` (millimetres); ``style`` is a table style.

    ``padding`` is left free at both sides of a cell, ``top`` above its text.
    """
    grid = "".join(f'<w:gridCol w:w="{twips(w)}"/>' for w in columns)
    side = twips(padding)
    above = f'<w:top w:w="{twips(top)}" w:type="dxa"/>' if top else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(map(twips, columns))}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar>{above}<w:left w:w="{side}" w:type="dxa"/>'
        f'<w:right w:w="{side}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def section(page: "tuple[float, float]", margins: "tuple[float, float, float, float]") -> str:
    """Page size and margins (top, bottom, left, right) in millimetres, page numbers from page 2."""
    wide, high = page
    top, bottom, left, right = map(twips, margins)
    turned = ' w:orient="landscape"' if wide > high else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdNumber"/>'
        '<w:headerReference w:type="first" r:id="rIdFirst"/>'
        f'<w:pgSz w:w="{twips(wide)}" w:h="{twips(high)}"{turned}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" '
        f'w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


def section_end(page: "tuple[float, float]", margins: "tuple[float, float, float, float]") -> str:
    """The last paragraph of a section that is not the paper's last."""
    return f'<w:p><w:pPr><w:pStyle w:val="CuoiBang"/>{section(page, margins)}</w:pPr></w:p>'


def document(*blocks: str) -> str:
    """The main part."""
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{''.join(blocks)}</w:body></w:document>"


def header(*runs: str) -> str:
    """A header part of one paragraph."""
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{paragraph('SoTrang', *runs)}</w:hdr>"


def field(code: str) -> str:
    """A field that Word computes."""
    marks = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{m}"/></w:r>' for m in marks)
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{begin}{instruction}{separate}<w:r><w:t>2</w:t></w:r>{end}"
