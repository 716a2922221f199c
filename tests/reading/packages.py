"""Small Word packages made by hand: only the parts that a case speaks of."""

from collections.abc import Mapping

from drafting.word.package import write_parts

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NAMESPACES = (
    f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes",
         "endnotes": "endnotes", "comments": "comments", "header": "hdr", "footer": "ftr",
         "settings": "settings", "diagramData": "p"}  # fmt: skip
"""Kind of part → its root element."""


def package(
    body: str, parts: Mapping[str, str] | None = None, raw: Mapping[str, bytes] | None = None
) -> bytes:
    """A .docx with ``body`` inside ``w:body``; ``parts`` is kind → what stands in its root.

    ``raw`` is name → bytes of further parts, each named by the main part as ``r`` + its place.
    """
    parts, raw = parts or {}, raw or {}
    made = {
        "_rels/.rels": _relations([("rId1", f"{OFFICE}/officeDocument", "word/document.xml")]),
        "word/document.xml": _xml("document", f"<w:body>{body}</w:body>"),
    }
    named = [(f"rId{n}", f"{OFFICE}/{kind}", f"{kind}.xml") for n, kind in enumerate(parts, 1)]
    for n, name in enumerate(raw, 1):
        named.append((f"r{n}", f"{OFFICE}/aFChunk", name.removeprefix("word/")))
    made["word/_rels/document.xml.rels"] = _relations(named)
    for kind, inner in parts.items():
        made[f"word/{kind}.xml"] = _xml(ROOTS[kind], inner)
    overrides = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{TYPE}.{kind}+xml"/>' for kind in parts
    )
    made["[Content_Types].xml"] = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="html" ContentType="text/html"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
        f"{overrides}</Types>"
    )
    return write_parts({**{name: text.encode() for name, text in made.items()}, **raw})


def _xml(root: str, inner: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{inner}</w:{root}>'


def _relations(items: list[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in items
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run; ``properties`` stand in its ``w:pPr``."""
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{inner}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def numbered(text: str, level: int, number: int = 1) -> str:
    """A paragraph of the list ``number`` on ``level``."""
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, listed)


def level(at: int, form: str, text: str, more: str = "") -> str:
    """One ``w:lvl`` of an abstract list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
    )
