"""Edits as both sides' texts, as a reader sees them, and as the mirror has them."""

import itertools
from collections.abc import Iterable

from drafting.comparing.result import Edit

MARKS = {"delete": "[-{}-]", "insert": "{{+{}+}}", "equal": "{}", "variant": "<{}|{}>"}
TURNED = {"delete": "insert", "insert": "delete"}


def old_text(edits: Iterable[Edit]) -> str:
    """What is kept or struck."""
    return "".join(edit[1] for edit in edits if edit[0] != "insert")


def new_text(edits: Iterable[Edit]) -> str:
    """What is kept or put in."""
    return "".join(edit[-1] for edit in edits if edit[0] != "delete")


def shown(edits: Iterable[Edit]) -> str:
    """``[-struck-] {+put in+} <old spelling|new spelling>``."""
    return "".join(MARKS[edit[0]].format(*edit[1:]) for edit in edits)


def mirrored(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The same edits read from the other side, each deletion before its insertion."""
    found: list[Edit] = []
    for edit in edits:
        turned: Edit = (
            ("variant", edit[2], edit[1])
            if len(edit) == 3
            else (TURNED.get(edit[0], edit[0]), edit[1])
        )
        if turned[0] == "delete" and found and found[-1][0] == "insert":
            found.insert(-1, turned)
        else:
            found.append(turned)
    return tuple(found)


def places(edits: Iterable[Edit]) -> int:
    """Places at which something is struck or put in."""
    tags = [edit[0] for edit in edits]
    changed = [tag in ("delete", "insert") for tag in tags]
    return sum(now and not before for before, now in zip([False, *changed], changed, strict=False))


def cut_words(edits: Iterable[Edit]) -> list[tuple[Edit, Edit]]:
    """Neighbours of different kinds between which a word would be cut, on either side."""
    edits = list(edits)
    cut = []
    for side in (1, -1):
        skipped = "insert" if side == 1 else "delete"
        own = [edit for edit in edits if edit[0] != skipped]
        for a, b in itertools.pairwise(own):
            if a[side][-1:].isalnum() and b[side][:1].isalnum():
                cut.append((a, b))
    return cut
