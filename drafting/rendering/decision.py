"""The Decision with the regulation that it issues, as one Word file, word for word."""

from drafting.model import Document, Instrument
from drafting.profiles import check_name
from drafting.rendering.instrument_context import instrument_context
from drafting.rendering.layout import settle
from drafting.rendering.template import fill, shipped, with_document
from drafting.word.package import write_parts


def render_decision(
    document: Document, profile: str, template: bytes | None = None, stamp: str = ""
) -> bytes:
    """Every instrument of ``document`` in reading order, each on its own page.

    No word is left out, added or put right; a blank of the draft is printed as ``……``. The
    layout is that of ``profile`` (``"nd34-2016"``, …). ``template`` is the officer's own;
    ``stamp`` (``DỰ THẢO LẦN 2``) stands under the first number and is no part of the text.
    Raises ``TemplateError`` where it cannot be filled, ``DataError`` for an unknown profile.
    """
    check_name(profile)
    return _render("decision", document.instruments, template, stamp)


def render_regulation(
    document: Document, profile: str, template: bytes | None = None, stamp: str = ""
) -> bytes:
    """As ``render_decision``, only the texts that a decision issues; all where there is none."""
    check_name(profile)
    attached = tuple(i for i in document.instruments if i.issued_with)
    return _render("regulation", attached or document.instruments, template, stamp)


def _render(
    name: str, instruments: tuple[Instrument, ...], template: bytes | None, stamp: str
) -> bytes:
    texts = [instrument_context(i) for i in instruments]
    if texts:
        texts[0]["stamp"] = stamp
    context = {"texts": texts}
    parts, root = fill(shipped(name) if template is None else template, context, name)
    settle(root, parts)
    return write_parts(with_document(parts, root))
