"""An opened Word file: its parts as trees, its styles, its lists, its tracked changes."""

from dataclasses import dataclass

from lxml import etree

from drafting.reading.docx.story import Story
from drafting.word.numbering import Numbering
from drafting.word.package import Parts
from drafting.word.parts import Relation, main_part, relations, xml
from drafting.word.revisions import revisions, settle
from drafting.word.roles import Role, roles_of
from drafting.word.styles import Styles
from drafting.word.view import View

STORIES = ("footnotes", "endnotes", "comments", "header", "footer", "diagramData", "chart")
"""Kinds of parts that hold words beside the body."""

OURS = 12
"""Styles of ours that a paper of ours has at the least; another office may have one by chance."""

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Paper:
    """What the readers of one file share."""

    body: etree._Element
    """The main part; where a view was asked for, without its tracked changes."""
    beside: tuple[tuple[str, etree._Element], ...]
    """Kind and tree of each part that holds words beside the body."""
    related: dict[str, Relation]
    """Every part that the main part names."""
    story: Story
    roles: dict[str, Role]
    """Style → role, for a paper made from our templates; else empty."""
    changes: tuple[int, ...]
    """The paragraph of each tracked change of the body, then a 0 for each one elsewhere."""


def opened(parts: Parts, view: View | None) -> Paper:
    """The file of ``parts``, read as ``view`` says.

    Raises ``NotAPackage`` where a part is damaged or unsafe.
    """
    main = main_part(parts)
    related = relations(parts, main)
    body = xml(parts, main)
    stories = sorted({r for r in related.values() if r.kind in STORIES},
                     key=lambda r: (r.kind, r.target))  # fmt: skip
    beside = tuple((r.kind, xml(parts, r.target)) for r in stories)
    elsewhere = [0 for _, root in beside for _ in revisions(root)]
    changes = (*revisions(body), *elsewhere)
    if view is not None and changes:
        for root in (body, *(root for _, root in beside)):
            settle(root, view)
    styles = Styles(_part(parts, related, "styles"), _theme(_part(parts, related, "theme")))
    story = Story(styles, Numbering(_part(parts, related, "numbering"), styles))
    roles = roles_of(styles.names())
    return Paper(body, beside, related, story, roles if len(roles) >= OURS else {}, changes)


def _part(parts: Parts, related: dict[str, Relation], kind: str) -> etree._Element | None:
    target = next((r.target for r in related.values() if r.kind == kind), None)
    return None if target is None else xml(parts, target)


def _theme(root: etree._Element | None) -> dict[str, str]:
    """Theme font → typeface: ``"minorHAnsi"`` → ``"Calibri"``."""
    found = {}
    for size in ("major", "minor"):
        latin = None if root is None else root.find(f".//{DRAWING}{size}Font/{DRAWING}latin")
        if latin is not None:
            for slot in ("HAnsi", "Ascii"):
                found[f"{size}{slot}"] = latin.get("typeface", "")
    return found
