"""What all administrative papers of a dossier share: head, addressees, signature, recipients.

Nghị định 30/2020/NĐ-CP, Phụ lục I and mẫu 1.4, 1.5; a value that nobody gave is printed ``……``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from drafting.profiles import load
from drafting.rendering.dates import printed_date
from drafting.rendering.head import MOTTO, STATE
from drafting.rendering.layout import settle
from drafting.rendering.signing import capacity_lines
from drafting.rendering.template import fill, shipped, with_document
from drafting.text.blanks import BLANK
from drafting.word.package import write_parts

PROFILE = "nd30-2020"
"""Papers around a draft are administrative, whatever the draft falls under."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Who sends a paper to whom, and who signs; ``""`` is what nobody gave."""

    agency: str = ""
    """As in running text: ``"Sở Y tế"``."""
    superior: str = ""
    """Printed above the agency: ``"UBND tỉnh Kon Tum"``."""
    number: str = ""
    symbol: str = ""
    """``"TTr-SYT"``."""
    place: str = ""
    day: str = ""
    """ISO date."""
    signer: str = ""
    capacity: str = ""
    form: str = ""
    """``"TL."``, ``"TUQ."``, ``"Q."``, or ``""``."""
    head: str = ""
    """The office on whose order ``TL.`` or ``TUQ.`` signs."""
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


def cover_context(cover: Cover, kind: str, code: str, subject: str) -> dict[str, Any]:
    """The values that every administrative template takes.

    ``kind`` is the type line (``"TỜ TRÌNH"``, ``""`` for a công văn) and ``code`` its
    abbreviation in a number (``"TTr"``).
    """
    one = len(cover.addressees) == 1
    rules = load(PROFILE).dates
    symbol = cover.symbol or "-".join(p for p in (code, BLANK) if p)
    day = date.fromisoformat(cover.day) if cover.day else None
    office = cover.capacity or BLANK
    return {
        "superior": (cover.superior.upper(),) if cover.superior else (),
        "issuer": ((cover.agency or BLANK).upper(),),
        "state": STATE,
        "motto": MOTTO,
        "number": f"{_padded(cover.number)}/{symbol}",
        "stamp": "",
        "place_date": f"{cover.place or BLANK}, {printed_date(day, rules)}",
        "type": kind,
        "subject": subject,
        "issued_with": "",
        "sender": cover.agency or BLANK,
        "addressee": cover.addressees[0] if one else "",
        "addressees": () if one else marked(cover.addressees or (BLANK,)),
        "capacity": capacity_lines(cover.agency, office, cover.form, cover.head),
        "signer": cover.signer or BLANK,
        "recipients": marked(cover.recipients or ("Như trên", f"Lưu: VT, {BLANK}")),
    }


def marked(entries: Iterable[str]) -> list[str]:
    """``- A;`` … ``- Z.``: a list as papers print it (Phụ lục I, mục II.9)."""
    bare = [e.strip().removeprefix("- ").rstrip(" ;.") for e in entries]
    return [f"- {e}{'.' if n == len(bare) else ';'}" for n, e in enumerate(bare, 1)]


def said(value: str | Iterable[str] | None) -> list[str]:
    """Paragraphs of a value; ``……`` where there is none."""
    lines = value.splitlines() if isinstance(value, str) else list(value or ())
    return [line.strip() for line in lines if line.strip()] or [BLANK]


def lowered(words: str) -> str:
    """With a small first letter, for the middle of a sentence."""
    return words[:1].lower() + words[1:]


def raised(words: str) -> str:
    """With a capital first letter, for the start of a sentence."""
    return words[:1].upper() + words[1:]


def render_administrative(
    name: str, context: Mapping[str, Any], template: bytes | None = None
) -> bytes:
    """The paper of the template ``name``. Raises ``TemplateError``."""
    chosen = shipped(name) if template is None else template
    parts, root = fill(chosen, {"paper": context}, name)
    settle(root, parts)
    return write_parts(with_document(parts, root))


def _padded(number: str) -> str:
    """A number below 10 takes a zero (Phụ lục I, mục II.3)."""
    if not number:
        return BLANK
    return f"0{number}" if number.isdecimal() and len(number) == 1 else number
