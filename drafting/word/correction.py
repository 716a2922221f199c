"""Mechanical corrections of a Word file's layout; no letter is changed, added or taken out.

A correction is plain data: what, where, to which value. Lengths are millimetres, sizes points.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from drafting.word.correct_lines import correct_line, new_line
from drafting.word.correct_marks import correct_paragraph, correct_runs, correct_section
from drafting.word.package import Parts
from drafting.word.page_setup import section_elements
from drafting.word.parts import main_part, xml
from drafting.word.resolved import elements

RUN, PARAGRAPH, SECTION, LINE, PAGE_NUMBER = "run", "paragraph", "section", "line", "page-number"


@dataclass(frozen=True, slots=True)
class Fix:
    """One correction."""

    target: str
    """One of the constants above."""
    at: int
    """Number of the paragraph, from 1; of the section, from 0."""
    name: str
    """``"size"``, ``"bold"``, ``"align"``, ``"left"``, …"""
    value: float | bool | str
    start: int = 0
    """Letters of the paragraph that a run's correction covers."""
    end: int = 0


def corrected(parts: Parts, fixes: Iterable[Fix]) -> Parts:
    """``parts`` with all ``fixes`` made. Raises ``NotAPackage`` where a part is damaged."""
    from drafting.word.correct_page_number import number_pages

    main = main_part(parts)
    root = xml(parts, main)
    paragraphs, sections = elements(root), section_elements(root)
    made = list(dict.fromkeys(fixes))
    for fix in made:
        if fix.target == RUN:
            correct_runs(paragraphs[fix.at - 1], fix.name, fix.value, fix.start, fix.end)
        elif fix.target == PARAGRAPH:
            correct_paragraph(paragraphs[fix.at - 1], fix.name, fix.value)
        elif fix.target == SECTION and fix.at < len(sections):
            correct_section(sections[fix.at], fix.name, float(fix.value))
        elif fix.target == LINE and fix.name != "new":
            correct_line(paragraphs[fix.at - 1], fix.name, float(fix.value))
    # new paragraphs come last: the numbers of the others must hold until then
    for fix in made:
        if fix.target == LINE and fix.name == "new":
            new_line(paragraphs[fix.at - 1], float(fix.value))
    changed = {**parts, main: _written(root)}
    if any(fix.target == PAGE_NUMBER for fix in made):
        changed = number_pages(changed)
    return changed


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
