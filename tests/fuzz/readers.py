"""Any bytes whatever are read, or refused with a sentence; what is read parses.

``attempt`` is the one property. ``test_readers.py`` tries it on random changes of sound files in
every run; ``python -m tests.fuzz SECONDS [KIND …]`` lets atheris, a coverage-guided fuzzer, look
for bytes that break it. What either finds belongs into ``tests/cases/reading/found``, one file
each, whose name begins with the kind: ``pdf.page-without-end.bin``.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from drafting.errors import UnreadableFile
from drafting.model import Source
from drafting.parsing import parse
from drafting.reading.kinds import kind_of, reader
from tests.fuzz.grown import MARKUP, NUMBERING, STYLES, WORDS, grown
from tests.reading.packages import package
from tests.reading.pdfs import pdf

CASES = Path(__file__).parents[1] / "cases" / "reading"
FOUND = CASES / "found"
NAME = "thu.bin"

RAW = ("any", "text", "markdown", "html", "mhtml", "pdf", "docx")
"""The bytes are the file."""

GROWN = ("word", "numbering", "styles", "markup")
"""The bytes choose what a well-formed part or page is made of."""

BODY = "".join(
    f'<w:p><w:pPr><w:pStyle w:val="S{n % 3}"/><w:numPr><w:ilvl w:val="{n % 9}"/>'
    f'<w:numId w:val="{n % 4}"/></w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val="S{n % 5}"/></w:rPr>'
    "<w:t>x</w:t></w:r></w:p>"
    for n in range(24)
)


def attempt(kind: str, data: bytes) -> bool:
    """True where ``data`` was read; False where it was refused. Raises nothing else, ever."""
    if not data:
        return False
    if kind in GROWN:
        kind, data = _made(kind, data)
    try:
        named = kind_of(NAME, data) if kind == "any" else kind
        if named in ("doc", "rtf", "odt"):
            return False  # another program reads those
        reading = reader(named)(Source(NAME, "", named), data, "accept")
    except UnreadableFile as refusal:
        if "\n" in str(refusal):
            raise ValueError("a refusal of several lines") from refusal
        return False
    parse(reading)
    return True


def _made(kind: str, data: bytes) -> tuple[str, bytes]:
    """Kind and bytes of the file that ``data`` describes."""
    if kind == "word":
        return "docx", package(grown(data, WORDS), {"styles": "", "numbering": ""})
    if kind == "numbering":
        return "docx", package(BODY, {"numbering": grown(data, NUMBERING)})
    if kind == "styles":
        return "docx", package(BODY, {"styles": grown(data, STYLES)})
    return "html", f"<html><body>{grown(data, MARKUP)}</body></html>".encode()


def seeds(kind: str) -> Iterator[bytes]:
    """Sound bytes of that kind to begin with."""
    cases = {
        name: tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
        for name in ("docx", "html", "pdf")
    }
    if kind in GROWN:
        yield bytes(range(200))
    elif kind == "docx":
        yield from (package(case["body"], case.get("parts")) for case in cases["docx"])
    elif kind == "pdf":
        yield from (pdf(case["pages"], case.get("drawn", ())) for case in cases["pdf"])
    elif kind == "html":
        yield from (case["page"].encode() for case in cases["html"])
    elif kind == "mhtml":
        head = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        yield from (f"{head}{case['page']}".encode() for case in cases["html"])
    else:
        yield from (text.encode(coding) for text in TEXTS for coding in ("utf-8", "utf-16"))


TEXTS = (
    "QUYẾT ĐỊNH\nVề việc thử\n\nĐiều 1. Tên\n1. Khoản\na) Điểm\n- Gạch\nNơi nhận:\n- Như trên;\n",
    "<!-- drafting/document@1 -->\n\n# QUY CHẾ\n\n###### Điều 1. Tên\n\n| a | b |\n|---|---|\n",
    "# Luật\n\n**Điều 1\\. Tên**\n\n> trích\n\nMục 1. TÊNĐiều 2. Tên\n",
    "§iÒu 1. Céng hßa x· héi chñ nghÜa ViÖt Nam ®­îc quy ®Þnh\n",
)
