"""What a draft changes, as the lists of a tờ trình: amended, added, dropped, and its layout."""

from dataclasses import dataclass

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    MERGED,
    REMOVED,
    SPLIT,
    UNCHANGED,
    Comparison,
    InstrumentComparison,
    Row,
)
from drafting.model import CHAPTER, Document, Instrument, Node, articles, walk
from drafting.rendering.outcome import place, places
from drafting.text.blanks import BLANK
from drafting.units import units

VERBS = {
    AMENDED: "sửa đổi",
    SPLIT: "tách thành",
    MERGED: "gộp thành",
    ADDED: "bổ sung",
    REMOVED: "bãi bỏ",
}
"""Kind of a unit row → what was done to it, in the order of a sentence."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Sentences for a tờ trình, each a paragraph."""

    layout: tuple[str, ...]
    amended: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


def changes(comparison: Comparison, old: Document, new: Document) -> Changes:
    """The lists over all attached texts, or over the one text that there is."""
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    compared = list(zip(comparison.instruments, pairs, strict=True))
    attached = [(c, p) for c, p in compared if p[1] is not None and p[1].issued_with]
    amended: list[str] = []
    added: list[str] = []
    removed: list[str] = []
    for found, (before, after) in attached or compared:
        lines = _lines(found, before or Instrument(None), after or Instrument(None))
        amended += lines[0]
        added += lines[1]
        removed += lines[2]
    return Changes(layout(new), tuple(amended), tuple(added), tuple(removed))


def layout(document: Document) -> tuple[str, ...]:
    """``Dự thảo Quyết định gồm 3 Điều.``, one sentence an instrument."""
    made = []
    for instrument in document.instruments:
        chapters = sum(n.kind == CHAPTER for n in walk(instrument.body))
        counted = [f"{chapters:02} Chương"] if chapters else []
        counted.append(f"{len(articles(instrument)):02} Điều")
        kind = (instrument.type or "văn bản").capitalize()
        tied = " ban hành kèm theo" if instrument.issued_with else ""
        made.append(f"Dự thảo {kind}{tied} gồm {', '.join(counted)}.")
    return tuple(made)


def _lines(
    compared: InstrumentComparison, old: Instrument, new: Instrument
) -> tuple[list[str], list[str], list[str]]:
    before, after = ({a.id: a for a in articles(i)} for i in (old, new))
    of_old, of_new = ({u.id: u.article for u in units(i)} for i in (old, new))
    amended, added, removed = [], [], []
    for row in compared.articles:
        if row.kind == ADDED:
            added += [f"- {_named(after.get(i), i)}." for i in row.new]
        elif row.kind == REMOVED:
            removed += [f"- {_named(before.get(i), i)} của văn bản hiện hành." for i in row.old]
        elif row.kind not in (UNCHANGED, EDITORIAL):
            own = [u for u in compared.units if _belongs(u, row, of_old, of_new)]
            amended.append(_sentence(row, after.get(row.new[0]) if row.new else None, own))
    return amended, added, removed


def _belongs(unit: Row, article: Row, of_old: dict[str, str], of_new: dict[str, str]) -> bool:
    if unit.new:
        return of_new.get(unit.new[0]) in article.new
    return bool(unit.old) and of_old.get(unit.old[0]) in article.old


def _sentence(row: Row, article: Node | None, own: list[Row]) -> str:
    """``- Điều 16. Cục Thuế tỉnh (trước là Điều 9): sửa đổi khoản 1; bổ sung khoản 2.``"""
    name = _named(article, row.new[0] if row.new else row.old[0])
    was = f" (trước là {places(row.old)})" if row.old and row.old != row.new else ""
    done = []
    for kind, verb in VERBS.items():
        ids = [i for u in own if u.kind == kind for i in (u.new or u.old)]
        if ids:
            old_text = " của văn bản hiện hành" if kind == REMOVED else ""
            done.append(f"{verb} {_short(ids)}{old_text}")
    return f"- {name}{was}: {'; '.join(done) or 'sửa tên điều'}."


def _short(ids: list[str]) -> str:
    """Places inside an article: ``khoản 1, điểm a khoản 2``; ``lời dẫn`` for the article's own."""
    made = []
    for unit_id in ids:
        article = place(unit_id.split(".")[0])
        inside = place(unit_id).removesuffix(article).strip() or "nội dung"
        if inside not in made:
            made.append(inside)
    return ", ".join(made)


def _named(article: Node | None, article_id: str) -> str:
    heading = article.heading if article else None
    return f"{place(article_id)}. {heading}" if heading else place(article_id)


def scope(document: Document) -> tuple[str, ...]:
    """What the attached text's first article says of its scope, as printed there."""
    attached = [i for i in document.instruments if i.issued_with] or list(document.instruments)
    first = next(iter(articles(attached[-1])), None) if attached else None
    if first is None:
        return (BLANK,)
    lines = [first.text or ""]
    for node in walk(first.children):
        words = " ".join(w for w in (node.heading, node.text) if w)
        number = f"{node.number}. " if node.kind == "clause" else ""
        letter = f"{node.number}) " if node.kind == "point" else ""
        lines.append(f"{number}{letter}{words}".strip())
    return tuple(line for line in lines if line)
