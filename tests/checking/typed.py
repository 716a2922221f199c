"""Small Word papers from lines that say what they are."""

from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import escape

from drafting.word.package import DOCUMENT, Parts
from drafting.word.wordml import NAMESPACE

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WIDTH = {"L": 3400, "R": 5670, "T": 4500}


@dataclass(frozen=True, slots=True)
class Typed:
    """One line of a case."""

    roles: tuple[str, ...]
    """What it is; several where one paragraph holds several components."""
    column: str
    text: str

    @property
    def kind(self) -> str:
        return self.column[0]


def typed_lines(case: str) -> list[Typed | None]:
    """The lines of a case; ``None`` for an empty paragraph."""
    made: list[Typed | None] = []
    for line in case.strip().splitlines():
        if not line.strip():
            made.append(None)
            continue
        role, column, text = (part.strip() for part in line.split("|", 2))
        made.append(Typed(tuple(role.split("+")), column, text.replace("|", "\t")))
    return made


def paper(lines: list[Typed | None]) -> Parts:
    """A package that holds the lines and nothing else."""
    blocks = []
    for kind, group in groupby(_columns(lines), lambda pair: pair[0]):
        found = [line for _, line in group]
        blocks.append("".join(map(_paragraph, found)) if kind == "C" else _table(kind, found))
    body = "".join(blocks)
    document = (
        f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}<w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
        'w:left="1701"/></w:sectPr></w:body></w:document>'
    )
    types = f'<Types xmlns="{TYPES}"/>'
    return {"[Content_Types].xml": types.encode(), DOCUMENT: document.encode()}


def _columns(lines: list[Typed | None]) -> list[tuple[str, Typed | None]]:
    """Each line with the kind of block it goes into; a blank stays in its block."""
    made: list[tuple[str, Typed | None]] = []
    for at, line in enumerate(lines):
        if line is not None:
            made.append(("table" if line.kind in "LR" else line.kind.replace("B", "C"), line))
            continue
        before, after = made[-1][0], next((x for x in lines[at:] if x is not None), None)
        inside = before == "table" and after is not None and after.kind == "L"
        ends = made[-1][1] is not None and made[-1][1].kind == "R"
        made.append(("table" if inside and not ends else "C", None))
    return made


def _table(kind: str, lines: list[Typed | None]) -> str:
    if kind == "T":
        cells = "".join(_cell(4500, [line]) for line in lines)
        borders = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>'
        return f"<w:tbl><w:tblPr>{borders}</w:tblPr><w:tr>{cells}</w:tr></w:tbl><w:p/>"
    side = "L"
    left: list[Typed | None] = []
    right: list[Typed | None] = []
    for line in lines:
        side = line.kind if line is not None else side
        (left if side == "L" else right).append(line)
    cells = _cell(3400, left) + _cell(5670, right)
    return f"<w:tbl><w:tblPr/><w:tr>{cells}</w:tr></w:tbl>"


def _cell(width: int, lines: list[Typed | None]) -> str:
    inner = "".join(map(_paragraph, lines)) or "<w:p/>"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'


def _paragraph(line: Typed | None) -> str:
    if line is None:
        return "<w:p/>"
    bold = "<w:rPr><w:b/></w:rPr>" if "B" in line.column else ""
    words = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in line.text.split("\t")
    )
    return f"<w:p><w:r>{bold}{words}</w:r></w:p>"
