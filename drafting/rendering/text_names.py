"""How a paper calls the two texts that it compares."""

from drafting.model import Document, Instrument
from drafting.text.blanks import show_date, show_number
from drafting.text.characters import is_upper

NAMED_BY_SUBJECT = ("LUẬT", "BỘ LUẬT", "PHÁP LỆNH")
"""Types whose subject is a name of its own: ``Luật Điện ảnh``."""


def name_of(document: Document, *, draft: bool = False) -> str:
    """A text by type, number and date: ``Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014``."""
    first = _first(document)
    kind = _kind(first)
    date = f" {show_date(first.date_text)}" if first.date_text else ""
    if draft and is_open(document):
        return f"Dự thảo {kind}{_number(first)}"
    return f"{kind}{_number(first)}{date}"


def name_beside(instrument: Instrument, document: Document, *, draft: bool = False) -> str:
    """What stands above the column of one instrument; an attached one is named by what issues it:
    ``Quy chế ban hành kèm theo Quyết định số …``.
    """
    first = _first(document)
    if instrument is first or instrument.type is None:
        return name_of(document, draft=draft)
    issued = f"{_kind(instrument)} ban hành kèm theo {_kind(first)}{_number(first)}"
    return f"Dự thảo {issued}" if draft and is_open(document) else issued


def subject_of(old: Document, new: Document) -> str:
    """``Nội dung dự thảo Quyết định ban hành Quy chế … với Quyết định số 970/QĐ-UBND …``."""
    first = _first(new)
    subject = first.subject or ""
    if not subject or is_upper(subject):
        named = name_of(new, draft=True)
    elif (first.type or "") in NAMED_BY_SUBJECT:
        named = name_of(new, draft=True).replace(_kind(first), f"{_kind(first)} {subject}", 1)
    elif is_open(new):
        named = f"dự thảo {_kind(first)} {subject[:1].lower()}{subject[1:]}"
    else:
        named = f"{name_of(new)} {subject[:1].lower()}{subject[1:]}"
    if named.startswith("Dự thảo "):
        named = f"d{named[1:]}"
    return f"Nội dung {named} với {name_of(old)}"


def is_open(document: Document) -> bool:
    """True for a draft: number or date are not filled in."""
    first = _first(document)
    return first.date is None or (first.number or "/").startswith("/")


def _first(document: Document) -> Instrument:
    return document.instruments[0] if document.instruments else Instrument(None)


def _number(instrument: Instrument) -> str:
    return f" số {show_number(instrument.number)}" if instrument.number else ""


def _kind(instrument: Instrument) -> str:
    return (instrument.type or "văn bản").capitalize()
