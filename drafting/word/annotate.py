"""Word comments on paragraphs of somebody else's file; its own comments stay as they are."""

from collections.abc import Iterable, Sequence
from itertools import count

from lxml import etree

from drafting.word.package import TYPES, Parts
from drafting.word.parts import RELATIONSHIP, main_part, relations, xml
from drafting.word.resolved import elements
from drafting.word.wordml import NAMESPACE, W

KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def annotated(parts: Parts, notes: Sequence[tuple[int, str]], author: str, initials: str) -> Parts:
    """A copy of the package with a comment for each of ``notes``: paragraph from 1, and words.

    Number 0 is the page itself: such a comment hangs on the first paragraph that says something.
    Raises ``NotAPackage`` where a part is damaged.
    """
    main = main_part(parts)
    root = xml(parts, main)
    paragraphs = elements(root)
    if not notes or not paragraphs:
        return parts
    changed = dict(parts)
    name = _comments_part(changed, main)
    comments = xml(changed, name)
    free = (n for n in count(1) if n not in set(_ids(comments)))
    for (at, words), number in zip(notes, free, strict=False):
        paragraph = paragraphs[at - 1] if 0 < at <= len(paragraphs) else _first(paragraphs)
        _mark(paragraph, number)
        comments.append(_comment(number, words, author, initials))
    return {**changed, main: _written(root), name: _written(comments)}


def _first(paragraphs: Sequence[etree._Element]) -> etree._Element:
    """The first paragraph that says something."""
    return next((p for p in paragraphs if any(t.text for t in p.iter(f"{W}t"))), paragraphs[0])


def _ids(comments: etree._Element) -> Iterable[int]:
    for comment in comments.iterfind(f"{W}comment"):
        number = comment.get(f"{W}id", "")
        if number.lstrip("-").isdecimal():
            yield int(number)


def _mark(paragraph: etree._Element, number: int) -> None:
    """The range of a comment about all of a paragraph, and its reference behind it."""
    properties = paragraph.find(f"{W}pPr")
    start = _numbered("commentRangeStart", number)
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.append(_numbered("commentRangeEnd", number))
    run = etree.SubElement(paragraph, f"{W}r")
    run.append(_numbered("commentReference", number))


def _numbered(name: str, number: int) -> etree._Element:
    made = etree.Element(f"{W}{name}")
    made.set(f"{W}id", str(number))
    return made


def _comment(number: int, words: str, author: str, initials: str) -> etree._Element:
    """A comment without a date: the same file gives the same copy under any clock."""
    comment = _numbered("comment", number)
    comment.set(f"{W}author", author)
    comment.set(f"{W}initials", initials)
    run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
    text = etree.SubElement(run, f"{W}t")
    text.text = words
    text.set(SPACE, "preserve")
    return comment


def _comments_part(parts: Parts, main: str) -> str:
    """Name of the part that holds the comments; made where there is none."""
    related = relations(parts, main)
    known = next((r.target for r in related.values() if r.kind == "comments"), None)
    if known is not None:
        return known
    name = next(n for n in _names("word/comments") if n not in parts)
    parts[name] = _written(etree.Element(f"{W}comments", nsmap={"w": NAMESPACE}))
    folder, _, own = main.rpartition("/")
    listed = f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
    empty = etree.Element(f"{{{PACKAGE}/relationships}}Relationships")
    tree = xml(parts, listed) if listed in parts else empty
    key = next(k for k in (f"rIdGhiChu{n}" for n in count(1)) if k not in related)
    made = etree.SubElement(tree, RELATIONSHIP)
    for attribute, value in (("Id", key), ("Type", RELATION), ("Target", f"/{name}")):
        made.set(attribute, value)
    parts[listed] = _written(tree)
    types = xml(parts, TYPES)
    override = etree.SubElement(types, f"{{{PACKAGE}/content-types}}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", KIND)
    parts[TYPES] = _written(types)
    return name


def _names(stem: str) -> Iterable[str]:
    yield f"{stem}.xml"
    yield from (f"{stem}{n}.xml" for n in count(1))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
