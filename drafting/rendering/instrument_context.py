"""The fields of an instrument as a paper prints them; no template engine is needed for it."""

from typing import Any

from drafting.model import Instrument
from drafting.rendering.body_lines import body_lines
from drafting.rendering.head import head_of
from drafting.text.blanks import show, show_date, show_number
from drafting.text.characters import is_upper


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
