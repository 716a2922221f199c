"""Our own papers back to paragraphs that know what they are: the inverse of the templates."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.text.blanks import hide
from drafting.text.characters import clean, squeeze
from drafting.word.package import DOCUMENT, STYLES, Parts
from drafting.word.roles import CONTINUED, READ_AS, TITLED, Role, roles_of
from drafting.word.wordml import W, parse_part, style_of, text_of

SIGNS_OF_OURS = frozenset(("type", "article", "citation"))
"""A paper that uses our styles for one of these is taken at its word."""


@dataclass(frozen=True, slots=True)
class OwnParagraph:
    """One paragraph of a paper of ours."""

    text: str
    """Blanks collapsed again; a title is joined to the label above it."""
    role: str
    """As a reader's line has it: ``"header"``, ``"article"``, ``"instrument"``."""
    titled: bool | None
    number: int
    """Paragraph of the file, from 1."""


def own_paragraphs(parts: Parts) -> tuple[OwnParagraph, ...] | None:
    """The paragraphs of a paper made from our templates; ``None`` for any other Word file."""
    styles = parse_part(parts[STYLES]).findall(f"{W}style") if STYLES in parts else []
    names = [(s.get(f"{W}styleId", ""), _name(s)) for s in styles]
    roles = roles_of(names)
    found = list(_joined(_paragraphs(parse_part(parts[DOCUMENT]), roles)))
    return tuple(found) if any(p.role in SIGNS_OF_OURS for p in found) else None


def _name(style: etree._Element) -> str:
    name = style.find(f"{W}name")
    return "" if name is None else name.get(f"{W}val", "")


def _paragraphs(root: etree._Element, roles: dict[str, Role]) -> Iterator[OwnParagraph]:
    for number, paragraph in enumerate(root.iter(f"{W}p"), 1):
        role = roles.get(style_of(paragraph))
        kind = role.role if role else "paragraph"
        text = hide(squeeze(clean(text_of(paragraph))))
        if text or kind == "page-start":
            titled = TITLED.get(role.style) if role else None
            yield OwnParagraph(text, READ_AS.get(kind, kind), titled, number)


def _joined(paragraphs: Iterator[OwnParagraph]) -> Iterator[OwnParagraph]:
    """A chapter's title behind its number, as one paragraph."""
    held: OwnParagraph | None = None
    for paragraph in paragraphs:
        of = CONTINUED.get(paragraph.role)
        if of and held is not None and held.role == of:
            held = OwnParagraph(f"{held.text} {paragraph.text}", of, None, held.number)
            continue
        if held is not None:
            yield held
        held = paragraph if not of else OwnParagraph(paragraph.text, of, None, paragraph.number)
    if held is not None:
        yield held
