"""The Decision with the regulation that it issues, as one Word file, word for word."""

from typing import Any

from drafting.model import Document, Instrument
from drafting.profiles import load
from drafting.rendering.body_lines import body_lines
from drafting.rendering.head import head_of
from drafting.rendering.layout import settle
from drafting.rendering.template import fill, shipped, with_document
from drafting.text.blanks import show, show_date, show_number
from drafting.text.characters import is_upper
from drafting.word.package import write_parts


def render_decision(document: Document, profile: str, template: bytes | None = None) -> bytes:
    """Every instrument of ``document`` in reading order, each on its own page.

    No word is left out, added or put right; a blank of the draft is printed as ``……``. The
    layout is that of ``profile`` (``"nd34-2016"``, …). ``template`` is the officer's own.
    Raises ``TemplateError`` where it cannot be filled, ``DataError`` for an unknown profile.
    """
    load(profile)
    return _render("decision", document.instruments, template)


def render_regulation(document: Document, profile: str, template: bytes | None = None) -> bytes:
    """As ``render_decision``, only the texts that a decision issues; all where there is none."""
    load(profile)
    attached = tuple(i for i in document.instruments if i.issued_with)
    return _render("regulation", attached or document.instruments, template)


def _render(name: str, instruments: tuple[Instrument, ...], template: bytes | None) -> bytes:
    context = {"texts": [instrument_context(i) for i in instruments]}
    parts, root = fill(template or shipped(name), context, name)
    settle(root, parts)
    return write_parts(with_document(parts, root))


def instrument_context(instrument: Instrument) -> dict[str, Any]:
    """The values of a template's ``text``: every field of the instrument as it is printed."""
    head = head_of(instrument)
    signature = instrument.signature
    line, sentence = _enacting(instrument)
    return {
        "superior": head.superior if head else (),
        "issuer": head.issuer if head else (),
        "state": head.state if head else "",
        "motto": head.motto if head else "",
        "number": show_number(instrument.number or ""),
        "stamp": "",
        "place_date": _place_date(instrument),
        "type": instrument.type or "",
        "subject": instrument.subject or "",
        "issued_with": show(instrument.issued_with or ""),
        "authority": instrument.authority or "",
        "citations": [show(c) for c in instrument.citations],
        "enacting_line": line,
        "enacting_sentence": sentence,
        "body": body_lines(instrument.body),
        "recipients": [_recipient(r) for r in instrument.recipients],
        "capacity": signature.capacity if signature else (),
        "signer": (signature.name or "") if signature else "",
    }


def _place_date(instrument: Instrument) -> str:
    date = show_date(instrument.date_text or "")
    return ", ".join(p for p in (instrument.place, date) if p)


def _enacting(instrument: Instrument) -> tuple[str, str]:
    """The line ``QUYẾT ĐỊNH:``, or the sentence that stands for it since 01/4/2025."""
    words = instrument.enacting or ""
    return (words, "") if is_upper(words) else ("", show(words))


def _recipient(words: str) -> str:
    """With its dash; a sub-item keeps the mark that it has."""
    return words if words.startswith(("+", "-")) else f"- {words}"
