"""A paragraph of a pattern row: what is drawn, and the places where a copy gets its own words."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from functools import lru_cache
from typing import Any, NamedTuple

from lxml import etree

from drafting.word.wordml import W, style_of
from drafting.word.xml_text import clean

START, END = "\ue000", "\ue001"
"""Around a mark. Private-use characters: no text has them, XML allows them."""

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
OPENED = '<w:t xml:space="preserve">'
BREAK = "<w:br/>"

Runs = Sequence[tuple[str, tuple[str, ...]]]
"""Words with their marks: ``("b", "i")``, ``("strike",)``."""

Values = Mapping[str, Sequence[Runs]]
"""Field → its paragraphs."""

ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "strike", "highlight", "color", "sz",
         "szCs")  # fmt: skip
"""Run properties in schema order, as far as a mark may have to find its place among them."""

Look = tuple[tuple[str, str], ...]
"""The properties of a run: name and XML of each."""


class Field(NamedTuple):
    """A run that holds one mark."""

    name: str
    opened: str
    """Its start tag."""
    look: Look

    def runs(self, pieces: Runs) -> str:
        """One run a piece, in the run's look with the piece's own marks."""
        return "".join(
            f"{self.opened}{_look(self.look, own)}{OPENED}{clean(words)}</w:t></w:r>"
            for words, own in pieces
        )


class PatternParagraph(NamedTuple):
    """One paragraph, taken apart."""

    head: str
    """Start tag and properties."""
    segments: tuple[str | Field, ...]
    tail: str
    style: str

    def lines(self, values: Values) -> list[str]:
        """What each of its copies holds: a field of several paragraphs makes as many of it.

        None where it has nothing but fields and none of them has a paragraph.
        """
        made: list[list[str]] = []
        for segment in self.segments:
            if isinstance(segment, str):
                found = [segment]
            else:
                found = [segment.runs(pieces) for pieces in values.get(segment.name, ())]
            if found and made:
                made[-1].append(found.pop(0))
            made += [[line] for line in found]
        return ["".join(line) for line in made]

    def whole(self, lines: Sequence[str]) -> str:
        """Its copies with ``lines`` in them."""
        return "".join(f"{self.head}{line}{self.tail}" for line in lines)


def one_line(lines: Sequence[str]) -> str:
    """``lines`` of runs as one, with line breaks between them."""
    first, *more = lines
    return first + "".join(line.replace(OPENED, BREAK + OPENED, 1) for line in more)


def fields_of(row: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Runs that hold a mark alone, with its name ``row.old``."""
    for text in row.iter(f"{W}t"):
        words = text.text or ""
        if words.startswith(START) and words.endswith(END):
            run = text.getparent()
            if run is not None:
                yield run, words[1:-1]


def set_apart(row: etree._Element) -> None:
    """Every mark in a run of its own, right below its paragraph; nothing else changes."""
    for text in [t for t in row.iter(f"{W}t") if START in (t.text or "")]:
        run = text.getparent()
        if run is not None and run.tag == f"{W}r":
            _split(run)
    for run, _ in list(fields_of(row)):
        while (parent := run.getparent()) is not None and parent.tag != f"{W}p":
            _unwrap(parent)


def taken_apart(paragraph: etree._Element) -> PatternParagraph:
    """``paragraph`` (its marks set apart) as what is drawn and what is filled in."""
    properties = paragraph.find(f"{W}pPr")
    opened, tail = _tags(paragraph)
    head = opened + ("" if properties is None else xml_of(properties))
    named = dict(fields_of(paragraph))
    segments: list[str | Field] = []
    for child in paragraph:
        if child in named:
            segments.append(_field(child, named[child]))
        elif child is not properties:
            segments.append(xml_of(child))
    return PatternParagraph(head, tuple(segments), tail, style_of(paragraph))


def xml_of(element: etree._Element) -> str:
    """An element as XML without the declarations of its namespaces."""
    xml = etree.tostring(element, encoding="unicode", with_tail=False)
    for prefix, uri in element.nsmap.items():
        xml = xml.replace(f' xmlns:{prefix}="{uri}"' if prefix else f' xmlns="{uri}"', "", 1)
    return xml


def _tags(element: etree._Element) -> tuple[str, str]:
    """Start and end tag."""
    bare = _like(element)
    opened = xml_of(bare).removesuffix("/>") + ">"
    return opened, f"</{opened[1:].split()[0].rstrip('>')}>"


def _field(run: etree._Element, name: str) -> Field:
    look = run.find(f"{W}rPr")
    marks = () if look is None else tuple((etree.QName(m).localname, xml_of(m)) for m in look)
    return Field(name.split(".")[1], _tags(run)[0], marks)


@lru_cache(maxsize=256)
def _look(look: Look, own: tuple[str, ...]) -> str:
    """Run properties with the marks that are not there yet."""
    made = list(look)
    for mark in own:
        if mark not in [name for name, _ in made]:
            later = [at for at, (name, _) in enumerate(made) if _rank(name) > _rank(mark)]
            made.insert(later[0] if later else len(made), (mark, f"<w:{mark}/>"))
    return f"<w:rPr>{''.join(xml for _, xml in made)}</w:rPr>" if made else ""


def _rank(name: str) -> int:
    return ORDER.index(name) if name in ORDER else len(ORDER)


def _split(run: etree._Element) -> None:
    """One run a mark, one a stretch of other words, one for whatever else it holds."""
    look = run.find(f"{W}rPr")
    for child in [c for c in run if c is not look]:
        parts = [child]
        if child.tag == f"{W}t":
            parts = [_text(words) for words in _parts(child.text or "")]
        for part in parts:
            made = _like(run)
            if look is not None:
                made.append(deepcopy(look))
            made.append(part)
            run.addprevious(made)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _like(element: etree._Element) -> etree._Element:
    """An empty element of the same name and attributes."""
    own: Any = element.nsmap  # the stubs know no default namespace
    marks: Any = element.attrib
    return etree.Element(element.tag, dict(marks), nsmap=own)


def _text(words: str) -> etree._Element:
    made = etree.Element(f"{W}t")
    made.text = words
    made.set(SPACE, "preserve")
    return made


def _parts(words: str) -> Iterator[str]:
    """Marks and what stands between them."""
    for number, part in enumerate(words.split(START)):
        name, closed, rest = part.partition(END)
        if number and closed:
            yield f"{START}{name}{END}"
        other = rest if number and closed else part
        if other:
            yield other


def _unwrap(element: etree._Element) -> None:
    """What stands in an element stands in its place."""
    for child in list(element):
        if not etree.QName(child).localname.endswith("Pr"):
            element.addprevious(child)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
