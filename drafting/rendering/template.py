"""Filling a Word template: docxtpl in a sandbox that knows loops, conditions and values only.

A template may come from an officer's hand or from anywhere: whatever is wrong with it becomes
one ``TemplateError``. Values are escaped; a value is never read as a template.
"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from drafting.errors import TemplateError
from drafting.resources import folder
from drafting.word.package import DOCUMENT, NotAPackage, Parts, read_parts
from drafting.word.wordml import parse_part

ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Name,
    nodes.Getattr, nodes.Const, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
)  # fmt: skip
"""What a tag may say; no calls, filters, sums, assignments or imports: nothing can run or grow."""

ADVICE = "hãy sửa thẻ trong mẫu, hoặc dùng mẫu có sẵn"

SYNTAX = "thẻ viết sai cú pháp, hoặc if, for và endif, endfor không khớp nhau"

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja with nothing but values, conditions and loops."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()
        self.filters.clear()
        self.tests.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        waiting: list[nodes.Node] = list(tree.iter_child_nodes())
        while waiting:
            node = waiting.pop()
            if not isinstance(node, ALLOWED):
                raise SecurityError(type(node).__name__)
            waiting.extend(node.iter_child_nodes())
        return tree


def said(error: JinjaError) -> str:
    """What is wrong with a template's tags, in Vietnamese."""
    if isinstance(error, UndefinedError):
        named = re.search(r"attribute '(\w+)'|^'(\w+)' is undefined", str(error))
        return f"thẻ gọi giá trị không có ({(named[1] or named[2]) if named else 'không rõ tên'})"
    if isinstance(error, SecurityError):
        return f"thẻ chỉ được nêu giá trị, for và if, không được dùng {error}"
    return SYNTAX


def titles() -> dict[str, str]:
    """Name → title of every template that travels with the program, by name."""
    return {path.stem: _title(path) for path in sorted(folder("templates").glob("*.docx"))}


def _title(path: Path) -> str:
    """The title in the document's properties."""
    core = parse_part(read_parts(path.read_bytes())["docProps/core.xml"])
    return core.findtext("{http://purl.org/dc/elements/1.1/}title") or path.stem


def shipped(name: str) -> bytes:
    """The template of that name that travels with the program."""
    return (folder("templates") / f"{name}.docx").read_bytes()


def fill(template: bytes, context: Mapping[str, Any], name: str) -> tuple[Parts, etree._Element]:
    """The parts of the filled template, and its main part as a tree.

    ``name`` stands in the message of the ``TemplateError`` that a bad template raises.
    """
    place = f"mẫu {name}"
    if template == shipped(name):
        from drafting.rendering.quick_fill import filled

        try:
            return filled(read_parts(template), _cleaned(context))
        except JinjaError as error:
            raise TemplateError(place, said(error), ADVICE) from error
    try:
        parts = read_parts(template)
    except NotAPackage as error:
        raise TemplateError(place, str(error), "hãy đưa một tệp .docx làm mẫu") from error
    if not _has_tags(parts):
        raise TemplateError(place, "tệp Word này không có thẻ nào", "hãy đưa một mẫu có thẻ")
    return filled_by_docxtpl(template, parts, context, place)


def filled_by_docxtpl(
    template: bytes, parts: Parts, context: Mapping[str, Any], place: str
) -> tuple[Parts, etree._Element]:
    """The same for any template, through docxtpl; ``place`` stands in the error's message.

    ``parts`` are the template's own; the filled ones take their places.
    """
    from docxtpl import DocxTemplate

    filled = DocxTemplate(io.BytesIO(template))
    try:
        filled.render(_cleaned(context), Sandbox(), autoescape=True)
    except JinjaError as error:
        raise TemplateError(place, said(error), ADVICE) from error
    except Exception as error:  # docxtpl and python-docx raise whatever a broken file makes them
        problem = f"không đọc được như một mẫu Word ({type(error).__name__})"
        raise TemplateError(place, problem, ADVICE) from error
    for part in filled.docx.part.package.iter_parts():
        parts[str(part.partname).lstrip("/")] = part.blob
    return parts, filled.docx.element


def _has_tags(parts: Parts) -> bool:
    """A tag in the main part; an office program may have cut it into several runs."""
    document = parts.get(DOCUMENT, b"")
    opened = re.compile(rb"{[{%]")
    return bool(opened.search(document) or opened.search(re.sub(rb"<[^>]*>", b"", document)))


def serialised(root: etree._Element) -> bytes:
    """An XML part of ``root``."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def with_document(parts: Parts, root: etree._Element) -> Parts:
    """``parts`` with ``root`` as the main part."""
    return {**parts, DOCUMENT: serialised(root)}


def _cleaned(value: Any) -> Any:
    """``value`` without characters that XML cannot hold, and without a form feed or a bell."""
    if isinstance(value, str):
        return _ILLEGAL.sub("", value)
    if isinstance(value, Mapping):
        return {k: _cleaned(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(v) for v in value]
    return value
