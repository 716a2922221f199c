"""A row's note in the officers' phrasing, from what changed and nothing else.

The program says what it can stand for: what became of the row, and each change with the values
as printed. Why it was changed is never said: that is the officer's to write.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from drafting.comparing.facets.phrasing import said
from drafting.comparing.facets.side import Side, named, same
from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    MERGED,
    RENUMBERED,
    SPLIT,
    UNCHANGED,
    Change,
)
from drafting.phrases.frequency import DAYS_BETWEEN, frequencies
from drafting.phrases.places import capital, exact_places
from drafting.phrases.roles import RECIPIENT


def draft_note(
    kind: str,
    flags: Sequence[str],
    changes: Sequence[Change],
    old: Sequence[str] = (),
    new: Sequence[str] = (),
    old_text: str = "",
    new_text: str = "",
) -> str | None:
    """One sentence, or ``None`` where nothing but the wording is known to differ.

    ``old`` and ``new`` are the row's unit ids; the texts, where given, add what stayed the same
    beside a change (``giữ nguyên nơi nhận``).
    """
    paced = any(c.facet == "frequency" for c in changes)
    work = _same_work(old_text, new_text) if paced else ""
    leads = any("chủ trì" in text.lower() for text in (old_text, new_text)) or not old_text
    sentences = (_said(change, work, leads) for change in _once(changes))
    parts = [*_fate(kind, flags, old, new), *sentences]
    if paced and _kept_recipient(old_text, new_text):
        parts.append("giữ nguyên nơi nhận")
    return f"{capital('; '.join(parts))}." if parts else None


def _fate(kind: str, flags: Sequence[str], old: Sequence[str], new: Sequence[str]) -> list[str]:
    """What became of the row as a whole."""
    if kind in (UNCHANGED, EDITORIAL):
        fate = ["giữ nguyên nội dung"]
        if kind == EDITORIAL:
            fate.append("chỉ thay đổi cách viết")
        if RENUMBERED in flags and old and new and all(i[:1].isdigit() for i in (*old, *new)):
            fate.append(f"chuyển từ {exact_places(old)} sang {exact_places(new)}")
        return fate
    if kind == SPLIT and new:
        return [f"tách thành {exact_places(new)}"]
    if kind == MERGED and old:
        return [f"gộp từ {exact_places(old)}"]
    if kind == ADDED:
        return ["nội dung mới"]
    return [] if kind == AMENDED else ["bỏ nội dung này"]


def _once(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes without those that another one says already: an agency that stands in the name
    of a text that is cited, ``chủ trì`` of one who is named as the leader.
    """
    cited = [c for c in changes if c.facet == "citation"]
    led = [c for c in changes if c.facet == "lead"]
    for change in changes:
        if change.facet == "agency" and any(_inside(change, other) for other in cited):
            continue
        role = [v.lower() for v in (change.old, change.new) if v and change.facet == "modality"]
        if led and "chủ trì" in role:
            continue
        yield change


def _inside(change: Change, other: Change) -> bool:
    pairs = ((change.old, other.old), (change.new, other.new))
    return all(name in (text or "") for name, text in pairs if name)


def _said(change: Change, work: str, leads: bool) -> str:
    if change.facet == "frequency" and change.old and change.new:
        return _pace(change, work)
    return said(change, leads)


def _pace(change: Change, work: str) -> str:
    """``rút ngắn định kỳ từ 6 tháng xuống hằng quý``; two lists are only set side by side."""
    values = [value for value in (change.old, change.new) if value]
    before, after = (_lengths(text) for text in values)
    plain = [p.normal for text in values for p in frequencies(text)]
    if len(before) == len(after) == 1 and before != after:
        verb = ("rút ngắn", "xuống") if after[0] < before[0] else ("kéo dài", "lên")
        return f"{verb[0]} định kỳ {work}từ {plain[0]} {verb[1]} {plain[-1]}"
    return said(change)


def _lengths(text: str) -> list[int]:
    found: Iterable[str] = (p.normal for p in frequencies(text))
    return [DAYS_BETWEEN[normal] for normal in found if normal in DAYS_BETWEEN]


def _same_work(old_text: str, new_text: str) -> str:
    """``cung cấp `` where either text asks for that right after its frequency, else ``""``."""
    found = {_work(old_text), _work(new_text)}
    return found.pop() if len(found) == 1 else ""


def _work(text: str) -> str:
    for phrase in frequencies(text):
        match = re.match(r"[\s,]*(cung cấp|báo cáo|thông tin|gửi|tổng hợp) ", text[phrase.end :])
        if match:
            return f"{match[1]} "
    return ""


def _kept_recipient(old_text: str, new_text: str) -> bool:
    old, new = named(Side(old_text), RECIPIENT), named(Side(new_text), RECIPIENT)
    return bool(old) and len(old) == len(new) and all(any(same(p, q) for q in new) for p in old)
