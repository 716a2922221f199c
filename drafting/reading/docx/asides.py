"""What a Word file carries beside its text: notes, comments, headers and footers."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from drafting.model import SetAside
from drafting.reading.docx.content import Paragraph
from drafting.reading.docx.letters import put_right
from drafting.reading.docx.lines import paragraphs
from drafting.reading.docx.story import Story
from drafting.text.characters import clean, squeeze
from drafting.word.wordml import W

DRAWN_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
NOTE_PARTS = {"footnotes": "footnote", "endnotes": "endnote"}
DRAWN = ("diagramData", "chart")
"""Pictures made of words: their words stand in parts of their own."""

EDGES = {"header": "page-header", "footer": "page-footer"}


def asides(
    beside: Iterable[tuple[str, etree._Element]],
    story: Story,
    body: Iterable[Paragraph],
    coding: str | None,
) -> Iterator[SetAside]:
    """Notes, comments, headers and footers, each with the paragraph that it belongs to.

    0 stands for no paragraph: nothing in the text points there.
    """
    words = _Words(story, coding)
    places: dict[tuple[str, str], int] = {}
    for paragraph in body:
        for key in (*paragraph.notes, *(("comment", c) for c in paragraph.comments)):
            places.setdefault(key, paragraph.number)
    for kind, root in beside:
        if kind in NOTE_PARTS:
            yield from _notes(root, NOTE_PARTS[kind], places, words)
        elif kind == "comments":
            yield from _comments(root, places, words)
        elif kind in DRAWN:
            text = squeeze(clean(" ".join(t.text or "" for t in root.iter(DRAWN_TEXT))))
            yield from [SetAside(0, text, "drawing")] if text else ()
        elif text := words.of(root):
            yield SetAside(0, text, EDGES[kind])


def _notes(
    root: etree._Element, kind: str, places: dict[tuple[str, str], int], words: "_Words"
) -> Iterator[SetAside]:
    """The notes in the order of their marks, counted as Word counts them."""
    order = {key: at for at, (of, key) in enumerate(k for k in places if k[0] == kind)}
    notes = [n for n in root.iter(f"{W}{kind}") if n.get(f"{W}type", "normal") == "normal"]
    notes.sort(key=lambda n: order.get(n.get(f"{W}id", ""), len(order)))
    count: Counter[str] = Counter()
    for note in notes:
        count[kind] += 1
        text = words.of(note)
        if text:
            yield SetAside(places.get((kind, note.get(f"{W}id", "")), 0),
                           f"({count[kind]}) {text}", kind)  # fmt: skip


def _comments(
    root: etree._Element, places: dict[tuple[str, str], int], words: "_Words"
) -> Iterator[SetAside]:
    for comment in root.iter(f"{W}comment"):
        text, author = words.of(comment), squeeze(comment.get(f"{W}author", ""))
        if text:
            place = places.get(("comment", comment.get(f"{W}id", "")), 0)
            yield SetAside(place, f"{author}: {text}" if author else text, "comment")


class _Words:
    """Reads small stories: notes, comments, headers."""

    def __init__(self, story: Story, coding: str | None) -> None:
        self._story, self._coding = story, coding

    def of(self, element: etree._Element) -> str:
        """All words on one line, those that nobody sees included."""
        found = list(paragraphs(self._story.blocks(element)))
        put_right(found, self._coding)
        texts = (squeeze(" ".join((p.label + p.text, *(t for _, t in p.aside)))) for p in found)
        return " ".join(filter(None, texts))
