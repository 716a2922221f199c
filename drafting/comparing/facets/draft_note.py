"""A row's note in the officers' phrasing, from what changed and nothing else.

The program says what it can stand for: what became of the row, and each change with the values
as printed. Why it was changed is never said: that is the officer's to write.
"""

import re
from collections.abc import Iterable, Sequence

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
from drafting.phrases.places import capital, places
from drafting.phrases.roles import RECIPIENT

_FORMS = {
    # for each facet: what is new, what is gone, what is replaced
    "lead": ("giao {new} chủ trì", "không còn giao {old} chủ trì",
             "chuyển cơ quan chủ trì từ {old} sang {new}"),
    "partner": ("bổ sung {new} là cơ quan phối hợp", "không còn nêu {old} là cơ quan phối hợp",
                "thay cơ quan phối hợp {old} bằng {new}"),
    "recipient": ("bổ sung nơi nhận là {new}", "bỏ nơi nhận là {old}",
                  "chuyển nơi nhận từ {old} sang {new}"),
    "agency": ("nêu thêm {new}", "không còn nêu {old}", "thay {old} bằng {new}"),
    "frequency": ("bổ sung định kỳ “{new}”", "bỏ định kỳ “{old}”",
                  "thay định kỳ “{old}” bằng “{new}”"),
    "deadline": ("bổ sung thời hạn “{new}”", "bỏ thời hạn “{old}”",
                 "thay thời hạn “{old}” bằng “{new}”"),
    "number": ("bổ sung con số “{new}”", "bỏ con số “{old}”", "thay con số “{old}” bằng “{new}”"),
    "citation": ("bổ sung viện dẫn {new}", "bỏ viện dẫn {old}", "thay viện dẫn {old} bằng {new}"),
    "scope": ("bổ sung phạm vi {new}", "bỏ phạm vi {old}",
              "điều chỉnh phạm vi từ {old} thành {new}"),
    "modality": ("bổ sung “{new}”", "bỏ “{old}”", "thay “{old}” bằng “{new}”"),
}  # fmt: skip


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
    parts = [*_fate(kind, flags, old, new), *(_said(c, work) for c in changes)]
    if paced and _kept_recipient(old_text, new_text):
        parts.append("giữ nguyên nơi nhận")
    return f"{capital('; '.join(parts))}." if parts else None


def _fate(kind: str, flags: Sequence[str], old: Sequence[str], new: Sequence[str]) -> list[str]:
    """What became of the row as a whole."""
    if kind in (UNCHANGED, EDITORIAL):
        fate = ["giữ nguyên nội dung"]
        if kind == EDITORIAL:
            fate.append("chỉ thay đổi cách viết")
        if old and new and RENUMBERED in flags:
            fate.append(f"chuyển từ {places(old)} sang {places(new)}")
        return fate
    if kind == SPLIT and new:
        return [f"tách thành {places(new)}"]
    if kind == MERGED and old:
        return [f"gộp từ {places(old)}"]
    if kind == ADDED:
        return ["nội dung mới"]
    return [] if kind == AMENDED else ["bỏ nội dung này"]


def _said(change: Change, work: str) -> str:
    if change.facet == "frequency" and change.old and change.new:
        return _pace(change.old, change.new, work)
    new, gone, replaced = _FORMS[change.facet]
    form = replaced if change.old and change.new else new if change.new else gone
    return form.format(old=change.old, new=change.new)


def _pace(old: str, new: str, work: str) -> str:
    """``rút ngắn định kỳ từ 6 tháng xuống hằng quý``; two lists are only set side by side."""
    before, after = (_lengths(text) for text in (old, new))
    plain = [p.normal for text in (old, new) for p in frequencies(text)]
    if len(before) == len(after) == 1 and before != after:
        verb = ("rút ngắn", "xuống") if after[0] < before[0] else ("kéo dài", "lên")
        return f"{verb[0]} định kỳ {work}từ {plain[0]} {verb[1]} {plain[-1]}"
    return _FORMS["frequency"][2].format(old=old, new=new)


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
