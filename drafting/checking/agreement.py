"""Do the papers of one dossier say the same of the draft: number, date, title, counts, signer?

Papers are made from one source, but officers change them in Word: one number corrected in one
paper only is what comes back from appraisal.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from drafting.checking.findings import ERROR, WARNING, Finding
from drafting.text.characters import clean, squeeze


@dataclass(frozen=True, slots=True)
class Facts:
    """What the draft itself says."""

    number: str
    """As printed, blanks collapsed: ``"/2024/QĐ-UBND"``."""
    day: str
    """``"ngày tháng 5 năm 2024"``, blanks collapsed."""
    title: str
    """``"Quy chế phối hợp …"``, in full."""
    other_titles: tuple[str, ...] = ()
    """Titles that are like it and not meant: that of the text in force."""
    counts: tuple[tuple[int, int], ...] = ()
    """Chapters and articles of each instrument."""
    signer: str = ""
    other_numbers: frozenset[str] = frozenset()
    """Numbers of the same kind and year that the texts themselves cite: other decisions."""


@dataclass(frozen=True, slots=True)
class Lines:
    """One paper as its paragraphs."""

    name: str
    """The file's name."""
    texts: tuple[str, ...]
    quotes: bool = False
    """It holds both texts word for word, with titles of either."""


BLANK = r"(?:…|\.{2,}|\s)*"
NUMBER = re.compile(r"(?P<n>\d+)?[\s….]*(?P<symbol>/20\d\d/[A-ZĐ]+-[A-ZĐ]+)")
DATE = re.compile(
    rf"\s*ngày{BLANK}(?P<d>\d{{1,2}})?{BLANK}tháng{BLANK}(?P<m>\d{{1,2}})?{BLANK}"
    rf"năm{BLANK}(?P<y>\d{{4}})?"
)
COUNTS = re.compile(r"(?P<c>\d{1,3}) chương, (?P<a>\d{1,3}) điều", re.IGNORECASE)
LIKE = 85.0
"""Per cent from which words that begin as the title are meant as the title."""
START = 3
"""Words by which a mention of the title is found."""


def disagreements(papers: Sequence[Lines], facts: Facts) -> tuple[Finding, ...]:
    """Each place of a paper that says otherwise than the draft."""
    return tuple(
        finding
        for paper in papers
        for at, text in enumerate(map(_plain, paper.texts), 1)
        for rule, check in RULES.items()
        if not (rule == "agreement-title" and paper.quotes)
        for finding in _findings(rule, check, paper.name, at, text, facts)
    )


def _findings(
    rule: str, check: "Check", name: str, at: int, text: str, facts: Facts
) -> Iterator[Finding]:
    for quote, message, severity in check(text, facts):
        yield Finding(rule, severity, name, "body", at, quote, message)


def _plain(text: str) -> str:
    return squeeze(clean(text))


Fault = tuple[str, str, str]
"""Quote, message, severity."""
Check = Callable[[str, Facts], Iterator[Fault]]


def _number(text: str, facts: Facts) -> Iterator[Fault]:
    """Mentions of the draft's number; decisions that the texts themselves cite are others."""
    own, symbol = _parted(facts)
    for found in NUMBER.finditer(text):
        said = found["n"] or ""
        if found["symbol"] != symbol or not _other(said, own):
            continue
        if whole_number(found) not in facts.other_numbers:
            message = f"Số của Quyết định ở đây là {said}{symbol}, trong dự thảo là {own}{symbol}"
            yield found[0].strip(), message, ERROR


def _parted(facts: Facts) -> tuple[str, str]:
    """``"07"`` and ``"/2024/QĐ-UBND"``."""
    own = facts.number.partition("/")[0]
    return own.strip(), facts.number[len(own) :]


def whole_number(found: "re.Match[str]") -> str:
    """Number and symbol of a mention, without noughts in front: ``"7/2024/QĐ-UBND"``."""
    return f"{(found['n'] or '').lstrip('0')}{found['symbol']}"


def _day(text: str, facts: Facts) -> Iterator[Fault]:
    """The date that follows the draft's number."""
    due = DATE.search(facts.day)
    own, symbol = _parted(facts)
    if due is None or not symbol:
        return
    for found in NUMBER.finditer(text):
        meant = found["symbol"] == symbol and not _other(found["n"], own)
        date = DATE.match(text, found.end()) if meant else None
        if date is not None and any(_other(date[k], due[k]) for k in "dmy"):
            said = date[0].strip()
            message = f"Ngày của Quyết định ở đây là “{said}”, trong dự thảo là “{facts.day}”"
            yield said, message, ERROR


def _other(said: str | None, due: str | None) -> bool:
    """Both are given and differ; a blank is for whoever looks for blanks."""
    return bool(said and due) and str(said).lstrip("0 ") != str(due).lstrip("0 ")


def _title(text: str, facts: Facts) -> Iterator[Fault]:
    """Words that begin as the draft's title and go on nearly, but not quite, as it does."""
    title = facts.title.casefold()
    if len(title.split()) <= START:
        return
    start = " ".join(title.split()[:START])
    folded = text.casefold()
    at = folded.find(start)
    while at >= 0:
        said = folded[at : at + len(title)]
        known = any(folded.startswith(t.casefold(), at) for t in (title, *facts.other_titles))
        if not known and _is_meant(said, title):
            quote = text[at : at + len(title)]
            message = f"Tên ở đây khác tên trong dự thảo: “{facts.title}”"
            yield quote, message, WARNING
        at = folded.find(start, at + 1)


def _is_meant(said: str, title: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return ratio(said, title) >= LIKE


def _counts(text: str, facts: Facts) -> Iterator[Fault]:
    """``03 Chương, 25 Điều`` of no instrument of the draft."""
    for found in COUNTS.finditer(text):
        said = int(found["c"]), int(found["a"])
        if facts.counts and said not in facts.counts:
            due = "; ".join(f"{c} chương, {a} điều" for c, a in facts.counts if c)
            message = f"Số chương, điều ở đây khác dự thảo ({due})"
            yield found[0], message, ERROR


RULES: dict[str, Check] = {
    "agreement-number": _number,
    "agreement-date": _day,
    "agreement-title": _title,
    "agreement-counts": _counts,
}
"""Id → check; each looks at one paragraph."""
