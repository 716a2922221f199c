"""What is wrong with the tags of an officer's template, paragraph by paragraph.

Names are checked against the shipped template's own; how tags stand is docxtpl-lint's to say.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from docxtpl import DocxTemplate
from jinja2 import TemplateError as JinjaError
from lxml import etree

from drafting.errors import TemplateError
from drafting.rendering.template import SYNTAX, Sandbox, said, shipped
from drafting.word.package import NotAPackage, Parts, read_parts
from drafting.word.wordml import W, parse_part, text_of

ERROR, WARNING = "error", "warning"

_TAG = re.compile(r"{{[a-z]*\s+(?P<value>[\w.]+)\s*}}|{%[a-z]*\s+(?P<statement>.*?)\s*%}")
_NAME = re.compile(r"(?<![\w.'\"])[a-z_]+(?:\.[a-z_]+)*")
_BOUND = re.compile(r"^for\s+(\w+)\s+in\b")
_WORDS = frozenset(["for", "in", "if", "elif", "else", "endif", "endfor", "not", "and", "or"])
_MARKS = (("{{", "}}"), ("{%", "%}"))


@dataclass(frozen=True, slots=True)
class TagFinding:
    """One fault of a template."""

    severity: str
    """``ERROR`` where it cannot be filled, ``WARNING`` where something will not be printed."""
    paragraph: int | None
    """From 1, in reading order; ``None`` for the template as a whole."""
    message: str
    """In Vietnamese."""


@dataclass(frozen=True, slots=True)
class Tags:
    """What a template names."""

    values: frozenset[str]
    names: frozenset[str]
    """Everything that its statements and values speak of."""


def check_tags(template: bytes, kind: str, name: str) -> tuple[TagFinding, ...]:
    """The faults of ``template`` as a template of ``kind`` (a shipped one's name).

    Missing, unknown, split and unclosed tags, and whatever the sandbox refuses. Raises
    ``TemplateError`` (which says ``name``) where the file is no Word document at all.
    """
    parts = _parts(template, name)
    known, mine = tags_of(read_parts(shipped(kind))), tags_of(parts)
    found = [*_paragraphs(parts, known), *_misplaced(template, parts)]
    located = any(f.severity == ERROR for f in found)
    # The parser stops at its first fault and names no place: told only where nobody else did.
    found += [f for f in _refused(template) if not (located and f.message == SYNTAX)]
    values = sorted(known.values - mine.values)
    found += [TagFinding(WARNING, None, f"thiếu thẻ {{{{ {value} }}}}") for value in values]
    lists = sorted(n for n in known.names - known.values - mine.names if "." in n)
    found += [TagFinding(WARNING, None, f"không còn thẻ nào dùng {name}") for name in lists]
    if kind == "comparison" and not any(f.severity == ERROR for f in found):
        from drafting.rendering.comparison_sample import missing_rows

        found += [TagFinding(ERROR, None, message) for message in missing_rows(template, mine)]
    return tuple(found)


def kind_of(template: bytes, kinds: tuple[str, ...], name: str) -> str:
    """The shipped template whose names are most like those of ``template``; the first of equals."""
    mine = tags_of(_parts(template, name)).names

    def likeness(kind: str) -> float:
        theirs = tags_of(read_parts(shipped(kind))).names
        return len(mine & theirs) / max(1, len(mine | theirs))

    return max(kinds, key=likeness)


def tags_of(parts: Parts) -> Tags:
    """The values and names that a template's parts speak of."""
    values: set[str] = set()
    names: set[str] = set()
    for _, words, _ in _texts(parts):
        for match in _TAG.finditer(words):
            if match["value"]:
                values.add(match["value"])
                names.add(match["value"])
            else:
                names.update(set(_NAME.findall(match["statement"])) - _WORDS)
    return Tags(frozenset(values), frozenset(names))


def _parts(template: bytes, name: str) -> Parts:
    try:
        return read_parts(template)
    except NotAPackage as error:
        raise TemplateError(name, str(error), "hãy đưa một tệp .docx làm mẫu") from error


def _texts(parts: Parts) -> Iterator[tuple[int, str, etree._Element]]:
    """Number, words and element of each paragraph of the main part and the headers."""
    number = 0
    for _, root in _roots(parts):
        for paragraph in root.iter(f"{W}p"):
            number += 1
            yield number, text_of(paragraph), paragraph


def _roots(parts: Parts) -> Iterator[tuple[str, etree._Element]]:
    """Name and tree of each part that holds tags; a broken one is left to the sandbox."""
    for part in sorted(parts):
        if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", part):
            try:
                yield part, parse_part(parts[part])
            except etree.XMLSyntaxError:
                continue


def _paragraphs(parts: Parts, known: Tags) -> Iterator[TagFinding]:
    bound: set[str] = set()
    for number, words, paragraph in _texts(parts):
        for opened, closed in _MARKS:
            if words.count(opened) != words.count(closed):
                message = f"thẻ mở {opened} mà không đóng {closed} trong cùng đoạn"
                yield TagFinding(ERROR, number, message)
        for match in _TAG.finditer(words):
            loop = _BOUND.match(match["statement"] or "")
            bound |= {loop[1]} if loop else set()
            yield from _unknown(match, known, bound, number)
            if not _whole(match[0], paragraph):
                yield TagFinding(
                    WARNING, number, f"thẻ {match[0]} bị cắt thành nhiều mẩu định dạng; hãy gõ lại"
                )


def _unknown(
    match: re.Match[str], known: Tags, bound: set[str], number: int
) -> Iterator[TagFinding]:
    """Names that no shipped tag has; a loop's own new name is let pass."""
    spoken = [match["value"]] if match["value"] else _NAME.findall(match["statement"])
    bases = {name.split(".")[0] for name in known.names}
    for name in spoken:
        base = name.split(".")[0]
        if name in known.names or name in _WORDS or base == "loop":
            continue
        if base in bound and base not in bases:
            continue
        near = get_close_matches(name, sorted(known.names), 1)
        hint = f"; có phải {near[0]}?" if near else ""
        yield TagFinding(ERROR, number, f"không có giá trị tên {name}{hint}")


def _misplaced(template: bytes, parts: Parts) -> Iterator[TagFinding]:
    """Loops, conditions, row and paragraph tags where they cannot stand."""
    from drafting.rendering.template_lint import linted

    try:
        faults = list(linted(template))
    except Exception:  # noqa: BLE001 - a file that cannot be parsed: the sandbox reports it
        return
    before = {part: number for number, part in reversed(list(_numbered_parts(parts)))}
    for fault in faults:
        at = before.get(fault.part, 1) + fault.paragraph - 1
        yield TagFinding(ERROR, at, fault.message)


def _numbered_parts(parts: Parts) -> Iterator[tuple[int, str]]:
    """Number of each paragraph with its part's short name: ``"body"``, ``"header1"``."""
    number = 0
    for name, root in _roots(parts):
        short = name.removeprefix("word/").removesuffix(".xml")
        for _ in root.iter(f"{W}p"):
            number += 1
            yield number, "body" if short == "document" else short


def _whole(tag: str, paragraph: etree._Element) -> bool:
    return any(tag in (text.text or "") for text in paragraph.iter(f"{W}t"))


def _refused(template: bytes) -> Iterator[TagFinding]:
    """What jinja or the sandbox says of the template as a whole."""
    try:
        document = DocxTemplate(io.BytesIO(template))
        document.render_init()
        Sandbox().from_string(document.patch_xml(document.get_xml()))
    except JinjaError as error:
        yield TagFinding(ERROR, None, said(error))
    except Exception as error:  # noqa: BLE001 - python-docx raises whatever a broken file makes it
        yield TagFinding(ERROR, None, f"không đọc được như một mẫu Word ({type(error).__name__})")
