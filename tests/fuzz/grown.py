"""Well-formed XML that bytes describe, so that a fuzzer does not lose its time on wrong tags."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

TEXTS = ("x", "Điều 1. Tên", "1. Khoản", "Chương I", "\u00ad", "CỘNG HÒA XÃ HỘI", "Nơi nhận:", " ",
         "\n", "a" * 300, "§iÒu", "−", "\u0300", "%1%2%9", "TM. ỦY BAN")  # fmt: skip
VALUES = ("1", "0", "2", "9", "-1", "", "99999999999", "x", "nil", "none", "single", "S0", "S1",
          "decimal", "upperRoman", "bullet", "custom", "lowerLetter", "%1.", "Điều %1", ".VnTimeH",
          "VNI-Times", "accept", "true", "false", "Table of Contents", "toc 1")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grammar:
    """What an element, an attribute may be called."""

    elements: tuple[str, ...]
    attributes: tuple[str, ...]


def _named(prefix: str, names: str) -> tuple[str, ...]:
    return tuple(f"{prefix}{name}" for name in names.split())


WORDS = Grammar(
    (
        *_named("w:", "p r t p r t p r t tbl tr tc tab br cr sym pPr rPr tblPr tcPr trPr sdt sdtPr "
                "sdtContent ins del moveFrom moveTo delText hyperlink fldSimple fldChar instrText "
                "numPr numId ilvl pStyle rStyle rFonts caps vanish gridSpan vMerge tblBorders "
                "insideH tcBorders pPrChange footnoteReference commentReference altChunk cellDel "
                "showingPlcHdr docPartObj docPartGallery txbxContent unheardOf"),
        "mc:AlternateContent", "mc:Choice", "mc:Fallback", "m:oMath", "m:r", "m:t", "m:f", "m:num",
        "m:den", "m:d", "m:e", "m:nary", "m:naryPr", "m:chr", "v:textpath", "a:t", "x",
    ),
    ("w:val", "w:id", "w:char", "w:font", "w:hAnsi", "w:ascii", "r:id", "m:val", "string"),
)  # fmt: skip
NUMBERING = Grammar(
    _named("w:", "abstractNum abstractNum num num lvl lvl lvl lvlOverride startOverride start "
           "numFmt lvlText lvlRestart isLgl suff pStyle rPr rFonts abstractNumId numStyleLink"),
    ("w:val", "w:abstractNumId", "w:numId", "w:ilvl", "w:format", "w:hAnsi"),
)  # fmt: skip
STYLES = Grammar(
    _named("w:", "style style style name basedOn pPr rPr numPr numId ilvl rFonts caps vanish tblPr "
           "tblBorders insideH docDefaults rPrDefault"),
    ("w:val", "w:styleId", "w:type", "w:default", "w:hAnsi", "w:asciiTheme"),
)  # fmt: skip
MARKUP = Grammar(
    _named("", "p p p div span br table tr td th ol ul li a b sup nav pre script style h1 body "
           "html font select iframe svg math frameset"),
    ("style", "type", "start", "value", "colspan", "border", "href"),
)  # fmt: skip


def grown(data: bytes, grammar: Grammar) -> str:
    """Elements, attributes and texts as the bytes choose them; every element is closed."""
    made: list[str] = []
    stack: list[str] = []
    at = 0
    while at + 2 < len(data):
        choice, one, two = data[at : at + 3]
        at += 3
        if choice % 8 < 4:
            name = grammar.elements[one % len(grammar.elements)]
            attribute = grammar.attributes[two % len(grammar.attributes)]
            value = VALUES[(choice >> 3) % len(VALUES)]
            made.append(f"<{name} {attribute}={quoteattr(value)}>")
            stack.append(name)
        elif choice % 8 < 6:
            made.append(escape(TEXTS[one % len(TEXTS)]))
        elif stack:
            made.append(f"</{stack.pop()}>")
    made.extend(f"</{name}>" for name in reversed(stack))
    return "".join(made)
