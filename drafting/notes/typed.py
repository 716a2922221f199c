"""The officer's own words in a note's cell, told apart from the lines that the program wrote."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from drafting.notes.fingerprint import fingerprint
from drafting.text.blanks import BLANK

LOOK_AGAIN = "Nội dung dòng này đã đổi sau khi viết thuyết minh, đề nghị xem lại."
"""Stands before a note whose row has changed since it was typed."""


PROPOSAL = "Gợi ý: "
"""Before a sentence that the program proposes, so that nobody takes it for the officer's."""

REASON = f"Lý do: {BLANK}"
"""Stands where an officer's reason is wanted; a note that says only this is empty."""


_PLACE = r"(?:điểm|khoản|Điều|Phần|Chương|Mục|Tiểu mục|Phụ lục|đoạn cuối|\(lần \d+\))"
_OUTCOME = (
    r"(?:Giữ nguyên(?: nội dung, chỉ khác cách viết)?|Sửa đổi, bổ sung|Bổ sung mới|Bãi bỏ|Tách|Gộp)"
    rf"(?:; (?:chuyển từ|trước là) {_PLACE}(?:,? (?:{_PLACE}|[\w#.]{{1,8}}))*)?"
    r"(?:; cặp này chưa chắc chắn, cần xem lại|; cặp do cán bộ chọn)?\."
)
"""How the program says what a row came to, whatever the row: a table may have lost its manifest."""


def lost_lines(
    lines: Sequence[str], own: Iterable[str] | None, every: Iterable[str]
) -> tuple[str, ...]:
    """Fingerprints of what the program may have written into a cell of which nothing is known.

    ``own`` are its lines for the row now, ``None`` where no row was found; ``every`` those for all
    rows. A proposal may be any row's, for it was another draft's; of other lines only the first
    that has the form of an outcome.
    """
    may_be = [line for line in every if own is None or line.startswith(PROPOSAL)]
    shaped = (line for line in lines if re.fullmatch(_OUTCOME, " ".join(line.split())))
    found = (*(own or ()), *may_be, *islice(shaped, 1), LOOK_AGAIN, REASON)
    return tuple(dict.fromkeys(map(fingerprint, found)))


def typed_text(lines: Sequence[str], program: Iterable[str]) -> str:
    """``lines`` without those whose fingerprint is in ``program``, each as often as it is there.

    A line of the program that was changed in any word is the officer's. Empty lines at either
    end and blanks at the end of a line are no words.
    """
    written = Counter(program)
    kept = []
    for line in lines:
        found = fingerprint(line)
        if found and written[found]:
            written[found] -= 1
        else:
            kept.append(line.rstrip())
    text = "\n".join(kept).strip("\n ")
    return "" if fingerprint(text) == fingerprint(REASON) else text


def asked_again(lines: Iterable[str]) -> bool:
    """True where the program's request to look again still stands."""
    wanted = fingerprint(LOOK_AGAIN)
    return any(fingerprint(line) == wanted for line in lines)
