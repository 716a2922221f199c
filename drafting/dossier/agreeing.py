"""The papers of a dossier against the draft and against the project's values."""

from collections.abc import Iterator, Mapping, Sequence

from drafting.checking.agreement import NUMBER, Facts, Lines, disagreements, whole_number
from drafting.checking.findings import ERROR, WARNING, Finding
from drafting.dossier.paper import Context, Paper
from drafting.model import CHAPTER, Document, Instrument, articles, walk

QUOTING = ("comparison", "redline")
"""Roles that print both texts word for word: fresh from the program they cannot disagree."""
QUOTING_NAMES = ("04_", "05_")
"""How the names of their files begin; an officer's edited copy of one is looked at."""
WORD = ".docx"


def agreement(context: Context, papers: Sequence[Paper]) -> tuple[Finding, ...]:
    """What the papers say otherwise than the draft, and the draft otherwise than the project."""
    made = [paper for paper in papers if paper.role not in QUOTING]
    return (*_of_project(context), *disagreeing(context, made))


def disagreeing(context: Context, papers: Sequence[Paper]) -> tuple[Finding, ...]:
    """What Word papers say otherwise than the draft."""
    lines = [
        Lines(p.name, paragraphs(p.data), p.name.startswith(QUOTING_NAMES))
        for p in papers
        if p.name.endswith(WORD)
    ]
    return disagreements(lines, facts_of(context.new, context.old))


def paragraphs(paper: bytes) -> tuple[str, ...]:
    """Every paragraph of a Word file's text; tracked deletions are left out.

    None for an officer's file that is no Word file any more: it is kept and named all the same.
    """
    from drafting.word.package import NotAPackage, read_parts
    from drafting.word.parts import main_part, xml
    from drafting.word.resolved import elements
    from drafting.word.wordml import text_of

    try:
        parts = read_parts(paper)
        return tuple(text_of(p) for p in elements(xml(parts, main_part(parts))))
    except NotAPackage:
        return ()


def facts_of(new: Document, old: Document) -> Facts:
    """What the draft says of itself."""
    decision = new.instruments[0] if new.instruments else Instrument(None)
    counts = tuple(
        (sum(n.kind == CHAPTER for n in walk(i.body)), len(articles(i))) for i in new.instruments
    )
    signature = decision.signature
    return Facts(
        number=decision.number or "",
        day=decision.date_text or "",
        title=title_of(new),
        other_titles=tuple(t for t in (title_of(old),) if t),
        counts=counts,
        signer=(signature.name or "") if signature else "",
        other_numbers=frozenset(_cited(new)) | frozenset(_cited(old)),
    )


def _cited(document: Document) -> Iterator[str]:
    """The decisions that a text cites by a number of their own."""
    for instrument in document.instruments:
        texts = (*instrument.citations, *(node.text or "" for node in walk(instrument.body)))
        for text in texts:
            yield from (whole_number(m) for m in NUMBER.finditer(text) if m["n"])


def title_of(document: Document) -> str:
    """``Quy chế phối hợp …``: type and subject of the attached text, or of the only one."""
    attached = [i for i in document.instruments if i.issued_with] or list(document.instruments)
    if not attached or not attached[-1].type:
        return ""
    subject = attached[-1].subject or ""
    return f"{attached[-1].type.capitalize()} {subject[:1].lower()}{subject[1:]}".strip()


def _of_project(context: Context) -> list[Finding]:
    """The project file against the draft."""
    place = context.project.path.name
    facts = facts_of(context.new, context.old)
    values: Mapping[str, str] = context.project.values
    made = []
    given = context.project.title.casefold()
    titles = {facts.title.casefold(), (context.new.instruments[0].subject or "").casefold()}
    if facts.title and given not in titles:
        message = f"Tên hồ sơ (title) khác tên trong dự thảo: “{facts.title}”"
        made.append(_finding("agreement-title", WARNING, place, context.project.title, message))
    signer = values.get("signer", "")
    if signer and facts.signer and signer.casefold() != facts.signer.casefold():
        message = f"Người ký (signer) khác người ký trong dự thảo: {facts.signer}"
        made.append(_finding("agreement-signer", ERROR, place, signer, message))
    number = values.get("number", "").partition("/")[0].strip()
    own = facts.number.partition("/")[0].strip()
    if number and own and number.lstrip("0") != own.lstrip("0"):
        message = f"Số (number) khác số trong dự thảo: {facts.number}"
        made.append(_finding("agreement-number", ERROR, place, number, message))
    day = values.get("date", "")
    printed = context.new.instruments[0].date
    if day and printed and day != printed:
        message = f"Ngày ban hành (date) khác ngày trong dự thảo: {facts.day}"
        made.append(_finding("agreement-date", ERROR, place, day, message))
    return made


def _finding(rule: str, severity: str, place: str, quote: str, message: str) -> Finding:
    return Finding(rule, severity, place, "body", 0, quote, message)
