"""The proof that nothing of a Word file is lost: every letter of every part, counted.

It does not ask the readers how they walk through a file; it takes each text element of each part
by itself and asks whether its letters are among the lines or among what was set aside.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from drafting.lines import Reading
from drafting.text.characters import clean
from drafting.word.package import Parts
from drafting.word.parts import xml
from drafting.word.revisions import CELL_IN, CELL_OUT, IN, OUT
from drafting.word.view import View
from drafting.word.wordml import W

TEXT = (f"{W}t", f"{W}delText", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t")
DRAWN = ("word/charts", "word/diagrams")
DRAWN_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

STORIES = ("document", "footnotes", "endnotes", "comments", "header", "footer")
"""How the names of parts begin that hold words."""


def missing(parts: Parts, reading: Reading, view: View | None = None) -> Counter[str]:
    """Letters of the package that ``reading`` lacks, and how often; empty where it is whole.

    White space does not count, nor the case of letters, nor the dots of a blank. Letters typed for
    an old font are converted while they are read, so a file that has them is no case for this.
    """
    kept: Counter[str] = Counter()
    for text in (*(line.text for line in reading.lines), *(s.text for s in reading.set_aside)):
        kept.update(_letters(text))
    lost: Counter[str] = Counter()
    for text in _texts(parts, view):
        lost.update(_letters(text))
    lost.subtract(kept)
    return +lost


def _letters(text: str) -> str:
    return "".join(clean(text).replace("…", "").casefold().split())


def _texts(parts: Parts, view: View | None) -> Iterator[str]:
    """The text of every paragraph of every part that holds words."""
    out: tuple[str, ...] = ()
    if view is not None:
        out = (*OUT, *CELL_OUT) if view == "accept" else (*IN, *CELL_IN)
    for name in sorted(parts):
        folder, _, own = name.rpartition("/")
        if folder in DRAWN and own.endswith(".xml"):
            yield "".join(t.text or "" for t in xml(parts, name).iter(DRAWN_TEXT))
        if folder == "word" and own.endswith(".xml") and own.startswith(STORIES):
            yield from _of_part(xml(parts, name), out)


def _of_part(root: etree._Element, out: Iterable[str]) -> Iterator[str]:
    left_out = frozenset((FALLBACK, *out))
    for paragraph in root.iter(f"{W}p"):
        yield "".join(
            t.text or ""
            for t in paragraph.iter(*TEXT)
            if next(t.iterancestors(f"{W}p")) is paragraph and not _is_left_out(t, left_out)
        )


def _is_left_out(text: etree._Element, left_out: frozenset[str]) -> bool:
    """It stands in a branch that is not shown, or in a change, a row or a cell left out."""
    for above in text.iterancestors():
        if above.tag in left_out:
            return True
        if above.tag in (f"{W}tr", f"{W}tc"):
            marks = above.find(f"{W}trPr" if above.tag == f"{W}tr" else f"{W}tcPr")
            if marks is not None and any(child.tag in left_out for child in marks):
                return True
    return False
