"""The officer's own words in a note's cell, told apart from the lines that the program wrote."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from drafting.notes.fingerprint import fingerprint
from drafting.text.blanks import BLANK

LOOK_AGAIN = "Nội dung dòng này đã đổi sau khi viết thuyết minh, đề nghị xem lại."
"""Stands before a note whose row has changed since it was typed."""


PROPOSAL = "Gợi ý: "
"""Before a sentence that the program proposes, so that nobody takes it for the officer's."""

REASON = f"Lý do: {BLANK}"
"""Stands where an officer's reason is wanted; a note that says only this is empty."""


_NO_REASON = r"\s*[-–•·]?\s*Lý do\s*:\s*[.…][.…\s]*"
_NOTHING = r"(?:Lý do\s*:)?\s*"
_BULLETS = "-–•·oØ§ \t\u00a0"
"""Marks that office programs put before the items of a list."""


def typed_text(lines: Sequence[str], program: Iterable[str]) -> str:
    """``lines`` without those whose fingerprint is in ``program``, each as often as it is there.

    A line of the program that was changed in any word is the officer's; a mark of a list before
    it, or other dots in the blank for a reason, change none. Empty lines at either end and blanks
    at the end of a line are no words.
    """
    written = Counter(program)
    kept = []
    for line in lines:
        whole = fingerprint(line)
        found = whole if written[whole] else fingerprint(line.lstrip(_BULLETS))
        if whole and written[found]:
            written[found] -= 1
        elif not re.fullmatch(_NO_REASON, line):
            kept.append(line.rstrip())
    text = "\n".join(kept).strip("\n ")
    return "" if re.fullmatch(_NOTHING, text) else text


def asked_again(lines: Iterable[str]) -> bool:
    """True where the program's request to look again still stands."""
    wanted = fingerprint(LOOK_AGAIN)
    return any(fingerprint(line) == wanted for line in lines)
