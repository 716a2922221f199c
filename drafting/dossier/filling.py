"""The project's values in the draft's own blanks: number, date, day of effect, signer.

Only blanks are filled; what the draft prints is never changed. The decision's number and date go
into every place that names the decision: its head, the line that ties the regulation to it, and
references in the text.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from drafting.model import Document, Instrument, Node, Signature
from drafting.profiles.profile import Dates
from drafting.rendering.dates import printed_date
from drafting.rendering.signing import capacity_lines

_DATE = r"ngày(?P<d> \d{1,2})? tháng(?P<m> \d{1,2})? năm(?P<y> \d{4})?(?![\w/])"
"""A date with or without blanks, blanks collapsed."""

_WHOLE_DATE = re.compile(_DATE)
_EFFECT = re.compile(rf"(?P<words>có hiệu lực(?: thi hành)?(?: kể)? từ) {_DATE}")


def filled(document: Document, values: Mapping[str, str], rules: Dates) -> Document:
    """``document`` (the draft) with the project's ``values`` in its blanks.

    ``rules`` say which figures of a date take a zero in front.
    """
    if not document.instruments:
        return document
    first, *rest = document.instruments
    filler = _Filler(first, values, rules)
    made = (filler.head(first), *map(filler.instrument, rest))
    return replace(document, instruments=made)


class _Filler:
    """Knows the decision's number and date, as they are to be printed."""

    def __init__(self, decision: Instrument, values: Mapping[str, str], rules: Dates) -> None:
        symbol = decision.number or ""
        self.values, self.rules = values, rules
        self.named = bool(symbol)
        self.symbol = symbol if symbol.startswith("/") else ""
        self.number = _number(values.get("number", ""), symbol) if self.symbol else symbol
        self.day = self._day("date")
        self.effect = self._day("effective")
        reference = re.escape(self.symbol or symbol)
        self.reference = re.compile(rf"(?P<so>[Ss]ố:?) ?{reference}(?P<date> {_DATE})?")

    def _day(self, key: str) -> str:
        """A value's day as papers print it, or ``""``."""
        given = self.values.get(key, "")
        return printed_date(date.fromisoformat(given), self.rules) if given else ""

    def head(self, decision: Instrument) -> Instrument:
        """The decision itself: its number, date and signature, then its text."""
        changes: dict[str, object] = {"number": self.number or decision.number}
        if self.day and _has_blank(decision.date_text):
            changes |= {"date_text": self.day, "date": self.values["date"]}
        made = replace(decision, **changes)  # type: ignore[arg-type]
        return replace(self.instrument(made), signature=self._signature(decision))

    def instrument(self, instrument: Instrument) -> Instrument:
        """Every reference to the decision, and the day of effect."""
        return replace(
            instrument,
            issued_with=self._text(instrument.issued_with),
            body=tuple(self._node(node) for node in instrument.body),
        )

    def _node(self, node: Node) -> Node:
        children = tuple(self._node(child) for child in node.children)
        text = self._text(node.text)
        if text == node.text and children == node.children:
            return node
        return replace(node, text=text, children=children)

    def _text(self, text: str | None) -> str | None:
        if not text:
            return text
        if self.named and (self.symbol or self.day):
            text = self.reference.sub(self._reference, text)
        return _EFFECT.sub(self._effect, text) if self.effect else text

    def _reference(self, found: "re.Match[str]") -> str:
        """``số: /2024/QĐ-UBND ngày tháng 5 năm 2024`` with number and date put in."""
        number = f"{found['so']} {self.number}" if self.number else found[0]
        if not found["date"]:
            return number if self.number else found[0]
        dated = self.day if self.day and _has_blank(found["date"]) else found["date"].strip()
        start = number if self.number else found[0][: -len(found["date"])]
        return f"{start} {dated}"

    def _effect(self, found: "re.Match[str]") -> str:
        blank = not (found["d"] and found["m"] and found["y"])
        return f"{found['words']} {self.effect}" if blank else found[0]

    def _signature(self, decision: Instrument) -> Signature | None:
        """The draft's own signature; office and name only where it has none."""
        own = decision.signature
        name = (own.name if own else None) or self.values.get("signer")
        capacity = own.capacity if own else ()
        office = self.values.get("capacity", "")
        if not capacity and office:
            capacity = capacity_lines(decision.authority or "", office)
        return Signature(capacity, name) if capacity or name else own


def _number(value: str, symbol: str) -> str:
    """``"7"`` and ``"/2024/QĐ-UBND"`` → ``07/2024/QĐ-UBND``; a whole number is taken as it is."""
    number = value.strip()
    if not number:
        return ""
    own = number.partition("/")[0].strip()
    padded = f"0{own}" if own.isdecimal() and len(own) == 1 else own
    return f"{padded}{symbol}"


def _has_blank(text: str | None) -> bool:
    """A printed date lacks its day, month or year; a missing line is none."""
    found = _WHOLE_DATE.search(text or "")
    return found is not None and not (found["d"] and found["m"] and found["y"])
