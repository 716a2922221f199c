"""The words of a paragraph: runs, wherever they are wrapped, with what stands between them."""

from collections.abc import Callable
from itertools import groupby

from lxml import etree

from drafting.reading.docx.content import Piece, Words
from drafting.reading.docx.formulas import formula
from drafting.reading.old_fonts import coding_of, converted
from drafting.word.styles import Look, Styles
from drafting.word.wordml import W

COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATE = f"{COMPATIBILITY}AlternateContent"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
VML = "{urn:schemas-microsoft-com:vml}"

TEXT = frozenset((f"{W}t", f"{W}delText"))
SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}br": "\n",
         f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\xad"}  # fmt: skip
NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
COMMENTS = frozenset((f"{W}commentRangeStart", f"{W}commentReference"))
SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "instrText",
        "delInstrText",
        "fldData",
        "sectPr",
    )
)
"""Properties and codes; no word of them is printed."""

SYMBOLS = {"B7": "•", "A7": "•", "D8": "•", "76": "•", "A8": "•", "FC": "✓", "FE": "☑", "6F": "☐",
           "E0": "→", "B4": "×", "B1": "±", "A3S": "≤", "B3": "≥", "B9": "≠", "A5": "∞",
           "E5": "∑", "D6": "√", "B0": "°"}  # fmt: skip
"""Last figures of a ``w:sym`` → the sign that its font draws."""


class Runs:
    """Reads the words of paragraphs in one document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def read(self, paragraph: etree._Element, style: str, words: Words) -> None:
        """Add all that ``paragraph`` holds to ``words``; ``style`` is its style's id."""
        self._inside(paragraph, self._styles.look(style, None), style, words)

    def _inside(self, parent: etree._Element, look: Look, style: str, words: Words) -> None:
        for child in parent:
            tag = child.tag
            if tag in SKIPPED:
                continue
            if tag == f"{W}r":
                own = self._styles.look(style, child.find(f"{W}rPr"))
                self._inside(child, own, style, words)
            elif tag in TEXT:
                _add(child.text or "", look, words)
            elif tag in SIGNS:
                _add(SIGNS[tag], look, words)
            elif tag == ALTERNATE:
                branch = chosen(child)
                if branch is not None:
                    self._inside(branch, look, style, words)
            elif tag in _SPECIAL:
                _SPECIAL[tag](child, look, words)
            elif tag == f"{W}sdt" and is_placeholder(child):
                words.aside.append(("placeholder", plain(child)))
            else:
                self._inside(child, look, style, words)


def _add(text: str, look: Look, words: Words) -> None:
    if look.hidden:
        words.aside.append(("hidden", text))
    else:
        words.pieces.append((text, coding_of(look.font), look.caps))


def _symbol(element: etree._Element, look: Look, words: Words) -> None:
    code = element.get(f"{W}char", "")[-2:].upper()
    math = element.get(f"{W}font", "").lower() == "symbol"
    _add((math and SYMBOLS.get(f"{code}S")) or SYMBOLS.get(code, "•"), look, words)


def _note(element: etree._Element, look: Look, words: Words) -> None:  # noqa: ARG001
    words.notes.append((NOTES[element.tag], element.get(f"{W}id", "")))


def _comment(element: etree._Element, look: Look, words: Words) -> None:  # noqa: ARG001
    key = element.get(f"{W}id", "")
    if key not in words.comments:
        words.comments.append(key)


def _box(element: etree._Element, look: Look, words: Words) -> None:  # noqa: ARG001
    words.boxes.append(element)


def _formula(element: etree._Element, look: Look, words: Words) -> None:
    _add(formula(element), look, words)


def _drawn(element: etree._Element, look: Look, words: Words) -> None:
    _add(f"\n{element.text or ''}\n", look, words)


def _letters_drawn(element: etree._Element, look: Look, words: Words) -> None:  # noqa: ARG001
    words.aside.append(("watermark", element.get("string", "")))


_SPECIAL: dict[str, Callable[[etree._Element, Look, Words], None]] = {
    f"{W}sym": _symbol,
    **dict.fromkeys(NOTES, _note),
    **dict.fromkeys(COMMENTS, _comment),
    f"{W}txbxContent": _box,
    f"{MATH}oMath": _formula,
    f"{DRAWING}t": _drawn,
    f"{VML}textpath": _letters_drawn,
}


def chosen(alternate: etree._Element) -> etree._Element | None:
    """The one branch of an ``AlternateContent`` that is read: the first one with words."""
    branches = list(alternate)
    with_words = (b for b in branches if next(b.iter(*TEXT), None) is not None)
    return next(with_words, branches[0] if branches else None)


def is_placeholder(control: etree._Element) -> bool:
    """A content control that nobody has filled in: it shows its own prompt."""
    return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def plain(element: etree._Element) -> str:
    """All letters below ``element``, whatever they look like."""
    return "".join(t.text or "" for t in element.iter(*TEXT))


def in_unicode(pieces: list[Piece]) -> str:
    """The text of ``pieces``: letters of old fonts in Unicode, capitals as they are printed."""
    made = []
    for (coding, caps), group in groupby(pieces, key=lambda piece: piece[1:]):
        text = "".join(piece[0] for piece in group)
        text = converted(text, coding)
        made.append(text.upper() if caps else text)
    return "".join(made)
