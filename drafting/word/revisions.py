"""Tracked changes of a Word file: how many there are and where; all made, or all undone.

Source: ISO/IEC 29500-1, 17.13.5. Words stand in ``w:ins`` or ``w:moveTo`` where they were put
in, in ``w:del`` or ``w:moveFrom`` where they were taken out; a paragraph mark, a table row and a
cell carry the same in their properties. A change of formatting changes no word and is none here.
"""

from collections.abc import Iterator

from lxml import etree

from drafting.word.view import View
from drafting.word.wordml import W

IN, OUT = (f"{W}ins", f"{W}moveTo"), (f"{W}del", f"{W}moveFrom")
CELL_IN, CELL_OUT = (f"{W}cellIns",), (f"{W}cellDel",)
MARKS = frozenset((*IN, *OUT, *CELL_IN, *CELL_OUT))


def settle(root: etree._Element, view: View) -> None:
    """Change ``root`` into the text with all changes made, or into the text before them.

    Two paragraphs whose mark between them is left out become one, with the second's properties.
    """
    left_out = (*OUT, *CELL_OUT) if view == "accept" else (*IN, *CELL_IN)
    if view == "reject":
        _restore(root)
    joined = [p for p in root.iter(f"{W}p") if _is_marked(p.find(f"{W}pPr/{W}rPr"), left_out)]
    for element in list(root.iter(f"{W}tr", f"{W}tc")):
        if any(_is_marked(element.find(f"{W}{own}"), left_out) for own in ("trPr", "tcPr")):
            _remove(element)
    for element in list(root.iter(*left_out)):
        _remove(element)
    for paragraph in joined:
        _join(paragraph)


def _restore(root: etree._Element) -> None:
    """Former properties of paragraphs in the place of the present ones: style and numbering."""
    for change in list(root.iter(f"{W}pPrChange")):
        own, former = change.getparent(), change.find(f"{W}pPr")
        if own is None or former is None:
            continue
        marks = [child for child in own if child.tag in (f"{W}rPr", f"{W}sectPr")]
        own[:] = [*former, *marks]


def _is_marked(properties: etree._Element | None, left_out: tuple[str, ...]) -> bool:
    return properties is not None and any(child.tag in left_out for child in properties)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _join(paragraph: etree._Element) -> None:
    """Put what ``paragraph`` holds in front of the next paragraph, where one follows."""
    after = next((s for s in paragraph.itersiblings() if s.tag in (f"{W}p", f"{W}tbl")), None)
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    if after is not None and after.tag == f"{W}p":
        at = 1 if after.find(f"{W}pPr") is not None else 0
        after[at:at] = content
        _remove(paragraph)
    elif not content:
        _remove(paragraph)


def revisions(root: etree._Element) -> Iterator[int]:
    """The paragraph, from 1, of each tracked change of words, in reading order."""
    number = 0
    for element in root.iter(f"{W}p", *MARKS):
        if element.tag == f"{W}p":
            number += 1
        elif not _is_formatting(element):
            yield max(number, 1)


def _is_formatting(element: etree._Element) -> bool:
    """A mark inside former properties; or a wrapper that holds nothing."""
    parent = element.getparent()
    if parent is not None and parent.tag in (f"{W}rPr", f"{W}trPr", f"{W}tcPr"):
        above = parent.getparent()
        return above is not None and above.tag.endswith("Change")
    return len(element) == 0
