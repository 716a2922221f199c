"""The letters of a paragraph, run by run, with the field that each run belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.word.wordml import W

SIGNS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}ptab": "\t",
}
"""Elements that stand for one character."""

HOLDERS = frozenset(
    f"{W}{name}"
    for name in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir",
                 "bdo")
)  # fmt: skip
"""Elements between a paragraph and its runs; what was deleted is not among them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One run as stored."""

    element: etree._Element
    text: str
    properties: etree._Element | None
    field: str | None


def pieces(paragraph: etree._Element) -> Iterator[Piece]:
    """The runs of a paragraph in order; text boxes anchored in it are left out."""
    instruction: list[str] = []
    depth = 0
    for run, named in _runs(paragraph, None):
        for mark in run.iterfind(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            if kind == "begin":
                depth += 1
                if depth == 1:
                    instruction = []
            elif kind == "end":
                depth -= 1
        instruction += [i.text or "" for i in run.iterfind(f"{W}instrText")]
        inside = depth > 0 or run.find(f"{W}fldChar") is not None
        code = named or ("".join(instruction).strip() if inside else None)
        yield Piece(run, _text(run), run.find(f"{W}rPr"), code)


def _runs(holder: etree._Element, field: str | None) -> Iterator[tuple[etree._Element, str | None]]:
    """Every run with the instruction of the simple field around it."""
    for child in holder:
        if child.tag == f"{W}r":
            yield child, field
        elif child.tag == f"{W}fldSimple":
            yield from _runs(child, child.get(f"{W}instr", "").strip())
        elif child.tag in HOLDERS:
            yield from _runs(child, field)


def _text(run: etree._Element) -> str:
    letters = []
    for child in run:
        if child.tag == f"{W}t":
            letters.append(child.text or "")
        elif child.tag in SIGNS and child.get(f"{W}type") not in ("page", "column"):
            letters.append(SIGNS[child.tag])
    return "".join(letters)
