"""How a change is said in the officers' words: what is new, what is gone, what replaces what.

One thing replaces another only where there is one on either side; of several nobody can say which
stands for which, and they are named as new and as gone.
"""

from collections.abc import Callable, Sequence

from drafting.comparing.facets.number import ranges
from drafting.comparing.result import Change
from drafting.phrases.agencies import AGENCY, agencies
from drafting.phrases.citations import citations
from drafting.phrases.deadlines import deadlines
from drafting.phrases.frequency import DAYS_BETWEEN, PERIODIC, frequencies
from drafting.phrases.phrase import Phrase
from drafting.phrases.scope import AREA, scope

_FORMS = {
    # for each facet: what is new, what is gone, what is replaced
    "lead": ("giao {new} chủ trì", "không còn giao {old} chủ trì",
             "chuyển cơ quan chủ trì từ {old} sang {new}"),
    "partner": ("bổ sung {new} là cơ quan phối hợp", "không còn nêu {old} là cơ quan phối hợp",
                "thay cơ quan phối hợp {old} bằng {new}"),
    "recipient": ("bổ sung nơi nhận là {new}", "bỏ nơi nhận là {old}",
                  "chuyển nơi nhận từ {old} sang {new}"),
    "agency": ("nêu thêm {new}", "không còn nêu {old}", "không còn nêu {old}; nêu thêm {new}"),
    "frequency": ("bổ sung định kỳ “{new}”", "bỏ định kỳ “{old}”",
                  "thay định kỳ “{old}” bằng “{new}”"),
    "deadline": ("bổ sung thời hạn “{new}”", "bỏ thời hạn “{old}”",
                 "thay thời hạn “{old}” bằng “{new}”"),
    "number": ("bổ sung con số “{new}”", "bỏ con số “{old}”", "thay con số “{old}” bằng “{new}”"),
    "citation": ("bổ sung viện dẫn {new}", "bỏ viện dẫn {old}", "thay viện dẫn {old} bằng {new}"),
    "scope": ("bổ sung phạm vi {new}", "bỏ phạm vi {old}",
              "điều chỉnh phạm vi từ {old} thành {new}"),
    "modality": ("bổ sung {new}", "bỏ {old}", "thay {old} bằng {new}"),
}  # fmt: skip
_NOT_TIMED = ("bổ sung quy định thực hiện “{new}”", "bỏ quy định thực hiện “{old}”",
              "thay quy định thực hiện “{old}” bằng “{new}”")  # fmt: skip
"""For ``thường xuyên``, ``đột xuất`` and ``khi có yêu cầu``, which come round on no calendar."""
_ACTS = "chuyển trách nhiệm thực hiện từ {old} sang {new}"
"""For a duty that goes to another agency where nobody is said to lead."""

_COUNTED: dict[str, Callable[[str], Sequence[Phrase]]] = {
    "number": ranges, "citation": citations, "deadline": deadlines,
}  # fmt: skip
_COMMON = ("Các ", "Cơ quan ", "Cơ sở ", "Tổ chức ", "Đơn vị ", "Doanh nghiệp ", "Người đứng đầu ")
"""Words that are a capital only where a sentence begins."""
MOST = 4
"""So many agencies are listed; of more the note names the first ones and says how many."""


def said(change: Change, leads: bool = True) -> str:
    """One change in words; ``leads`` is false where neither text says ``chủ trì``."""
    new, gone, replaced = _FORMS[change.facet]
    if change.facet == "lead" and not leads:
        replaced = _ACTS
    if change.facet == "frequency" and not _calendar(change):
        new, gone, replaced = _NOT_TIMED
    if change.facet == "scope" and change.old and change.new:
        return _sets(change.old, change.new) or replaced.format(old=change.old, new=change.new)
    old_words, new_words = (_words(change.facet, value) for value in (change.old, change.new))
    if not (old_words and new_words):
        return (new if new_words else gone).format(old=old_words, new=new_words)
    if _several(change):
        return f"{gone.format(old=old_words)}; {new.format(new=new_words)}"
    return replaced.format(old=old_words, new=new_words)


def _words(facet: str, value: str | None) -> str:
    """A value as the sentence takes it in."""
    if not value:
        return ""
    if facet in ("frequency", "deadline", "modality") or value.startswith(_COMMON):
        value = value[:1].lower() + value[1:]
    if facet == "modality":
        return f"{'cụm từ' if ' ' in value else 'từ'} “{value}”"
    return _shortened(value) if facet in ("agency", "partner") else value


def _shortened(value: str) -> str:
    """``8 cơ quan, trong đó có A, B và C`` where more than a few are named."""
    names = [p.text for p in agencies(value) if p.kind == AGENCY]
    if len(names) <= MOST:
        return value
    *first, last = names[:3]
    return f"{len(names)} cơ quan, trong đó có {', '.join(first)} và {last}"


def _several(change: Change) -> bool:
    """True where either side names more than one figure, text or day."""
    find = _COUNTED.get(change.facet)
    return bool(find) and any(len(find(v)) > 1 for v in (change.old, change.new) if find and v)


def _calendar(change: Change) -> bool:
    """True where all that is named comes round on a calendar."""
    found = [p.normal for v in (change.old, change.new) if v for p in frequencies(v)]
    return all(normal in DAYS_BETWEEN or normal == PERIODIC for normal in found)


def _sets(old: str, new: str) -> str:
    """``điều chỉnh phạm vi: bổ sung bảo hiểm xã hội, bỏ BHTN``; ``""`` for areas."""
    before, after = ({p.normal: p for p in scope(value)} for value in (old, new))
    if any(p.role == AREA for p in (*before.values(), *after.values())):
        return ""
    gone = ", ".join(p.text for normal, p in before.items() if normal not in after)
    come = ", ".join(p.text for normal, p in after.items() if normal not in before)
    parts = [f"bổ sung {come}"] * bool(come) + [f"bỏ {gone}"] * bool(gone)
    return f"điều chỉnh phạm vi: {', '.join(parts)}" if parts else ""
