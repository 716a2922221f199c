"""How wide words are in the official typeface, so that lines can be drawn without a renderer.

Advance widths of the faces with the metrics of Times New Roman (Liberation Serif 2), in 1/2048
of the size. A Vietnamese letter is as wide as its base letter; ơ and ư have widths of their own.
"""

import unicodedata
from functools import cache

EM = 2048

REGULAR = {
    369: "'",
    410: "|",
    512: " ,.",
    569: "/:;\\ijlt",
    682: "!()-I[]`fr‘’",
    797: "Js",
    836: '"',
    909: "?acez“”",
    961: "^",
    983: "{}",
    1024: "#$*0123456789_bdghknopquvxyđ–",
    1083: "ơ",
    1108: "~",
    1110: "ư",
    1139: "FPS",
    1155: "+<=>",
    1251: "ELTZ",
    1366: "BCR",
    1479: "ADGHKNOQUVXYwĐƠ",
    1589: "Ư",
    1593: "&m",
    1706: "%",
    1821: "M",
    1886: "@",
    1933: "W",
    2048: "—…",
}
BOLD = {
    451: "|",
    512: " ,.",
    569: "'/\\il",
    682: "!()-:;[]`fjt‘’",
    797: "Is",
    807: "{}",
    909: "cerz",
    1024: "#$*0123456789?J_agovxy–“”",
    1065: "~",
    1134: "ơ",
    1137: '"',
    1139: "Sbdhknpquđ",
    1167: "+<=>",
    1190: "^",
    1229: "ư",
    1251: "FP",
    1366: "BELTZ",
    1479: "ACDNRUVXYwĐ",
    1593: "GHKOQƠ",
    1630: "Ư",
    1706: "&m",
    1905: "@",
    1933: "M",
    2048: "%W—…",
}
ITALIC = {
    438: "'",
    512: " ,.",
    563: "|",
    569: "/\\fijlt",
    682: "!()-:;I`‘’",
    797: "[]rsz",
    819: "{}",
    860: '"',
    864: "^",
    909: "Jcekvxy",
    1024: "#$*0123456789?S_abdghnopquđ–",
    1093: "ơ",
    1108: "~",
    1117: "ư",
    1139: "LTYZ“”",
    1251: "ABEFPRVX",
    1366: "CKNw",
    1382: "+<=>",
    1479: "DGHOQUmĐƠ",
    1544: "Ư",
    1593: "&",
    1706: "%MW",
    1821: "—…",
    1884: "@",
}
FACES = {"regular": REGULAR, "bold": BOLD, "italic": ITALIC}

OTHER = 1400
"""For a letter that the table lacks: about a capital, so that a line is rather judged too long."""

MM_PER_POINT = 25.4 / 72
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323\u0302\u0306")
"""Marks that add no width; the horn of ơ and ư is not among them."""


def width(text: str, size: float, face: str = "regular") -> float:
    """Millimetres that ``text`` takes on one line at ``size`` points."""
    table = _letters(face)
    return sum(table.get(c, OTHER) for c in _bases(text)) / EM * size * MM_PER_POINT


def wrap(text: str, size: float, face: str, room: float) -> list[float]:
    """The widths of the lines that ``text`` breaks into where a line has ``room`` millimetres."""
    space = width(" ", size, face)
    lines: list[float] = []
    for word in (width(w, size, face) for w in text.split()):
        if lines and lines[-1] + space + word <= room:
            lines[-1] += space + word
        else:
            lines.append(word)
    return lines


BEFORE = ("trên", "về", "của", "trong", "và", "theo", "giữa", "với", "đối", "ngày", "ban", "cho")
"""Small words that may begin a line of a title; so may any word after a comma or a semicolon."""


LONGEST_TITLE = 8
"""Lines; what is longer is no title, and every break of it would be tried."""
STEADY = 2.0
"""Millimetres of room in which a title should break in the same places."""


def wrap_well(text: str, size: float, face: str, room: float) -> tuple[float, list[float]]:
    """The room in which a title breaks best, and the widths of its lines there.

    Breaks at commas and before small words rather than inside a phrase, even at the price of one
    line more; then lines of like length.
    """
    words = text.split()
    first = wrap(text, size, face, room)
    fewest = len(first)
    if not 2 <= fewest <= LONGEST_TITLE or max(first) > room:
        return room, first
    widths, space = [width(w, size, face) for w in words], width(" ", size, face)
    best: tuple[tuple[float, float], float] | None = None
    tried = room
    while tried > room / 3:
        (low, high), breaks, lines = _span(widths, space, tried)
        if len(lines) > fewest + 1 or low > tried:
            break
        bad = sum(not _good(words, at) for at in breaks) + (len(lines) - fewest) / 2
        bad += min(high, room) - low < STEADY  # another renderer might break elsewhere
        cost = (bad, max(lines) - min(lines))
        if best is None or cost < best[0]:
            best = cost, (low + min(high, room)) / 2
        tried = low - 0.01
    chosen = best[1] if best else room
    return chosen, wrap(text, size, face, chosen)


def _span(
    widths: list[float], space: float, room: float
) -> tuple[tuple[float, float], list[int], list[float]]:
    """From which room to which the lines break as in ``room``; where; and their widths."""
    lines: list[float] = []
    breaks: list[int] = []
    above = float("inf")
    for at, word in enumerate(widths):
        if lines and lines[-1] + space + word <= room:
            lines[-1] += space + word
            continue
        if lines:
            breaks.append(at)
            above = min(above, lines[-1] + space + word)
        lines.append(word)
    return (max(lines), above), breaks, lines


def _good(words: list[str], at: int) -> bool:
    """True where a line may well end before word ``at``."""
    return words[at - 1].endswith((",", ";", ":", "-")) or words[at].lower() in BEFORE


@cache
def _letters(face: str) -> dict[str, int]:
    return {letter: w for w, letters in FACES[face].items() for letter in letters}


def _bases(text: str) -> str:
    """``text`` without tones and hats, NFC."""
    if text.isascii():
        return text
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if c not in TONES)
    return unicodedata.normalize("NFC", bare)
