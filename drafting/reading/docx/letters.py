"""The letters of a Word file's paragraphs put right, once all of them are known."""

from collections.abc import Iterable

from drafting.reading.docx.content import Paragraph
from drafting.reading.encoding import in_unicode, old_coding
from drafting.text.characters import clean


def coding_of(paragraphs: Iterable[Paragraph]) -> str | None:
    """The coding of old fonts that the words are in though their fonts were changed since."""
    return old_coding("\n".join(paragraph.text for paragraph in paragraphs))


def put_right(paragraphs: Iterable[Paragraph], coding: str | None) -> None:
    """Change the words of ``paragraphs`` into Unicode, NFC, without look-alikes."""
    for paragraph in paragraphs:
        paragraph.label = clean(in_unicode(paragraph.label, coding))
        paragraph.text = clean(in_unicode(paragraph.text, coding))
        paragraph.aside[:] = [(why, clean(in_unicode(t, coding))) for why, t in paragraph.aside]
