"""Which row a row is: one name for the bookmark, the first column and the manifest."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

ARTICLE, UNIT = "article", "row"
"""Levels of a comparison."""

MARK = "_dvn_"
"""How every bookmark of ours begins; at most 40 ASCII characters survive every office program."""

LEFT = f"{MARK}left_"
"""How the bookmark of a note begins that belongs to no row of its table."""

GONE = "cũ "
"""In the key of a row that the draft no longer has."""

_ID = r"(?:\d|[a-z]\.)[^\s,]*"
_KEY = re.compile(
    rf"(?P<text>[^\W\d_]+\d*)\ (?P<gone>{GONE})?(?P<level>Đ)?(?P<ids>{_ID}(?:,\ {_ID})*)"
)
"""``QC 5.4``, ``QC2 cũ Đ9``, ``QC 5.2, 5.5``; not ``Tổng 25``: the name is in capitals."""


@dataclass(frozen=True, slots=True)
class Identity:
    """One row of one comparison."""

    text: str
    """Which instrument: ``"QC"``, ``"QC2"``."""
    level: str
    """``ARTICLE`` or ``UNIT``."""
    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def key(self) -> str:
        """As the first column shows it, unique in a table: ``"QC 5.2, 5.5"``, ``"QC cũ Đ9"``."""
        gone = "" if self.new else GONE
        mark = "Đ" if self.level == ARTICLE else ""
        return f"{self.text} {gone}{mark}{', '.join(self.new or self.old)}"

    @property
    def bookmark(self) -> str:
        """The name of the bookmark that encloses the key."""
        name = "|".join((self.text, self.level, ",".join(self.old), ",".join(self.new)))
        return MARK + hashlib.sha256(name.encode()).hexdigest()[:24]


def from_key(key: str) -> Identity | None:
    """What a visible key says: one side only; ``None`` where it is none of ours."""
    found = _KEY.fullmatch(" ".join(key.split()))
    if found is None or not found["text"].isupper():
        return None
    ids = tuple(found["ids"].split(", "))
    level = ARTICLE if found["level"] else UNIT
    return Identity(found["text"], level, *(((ids, ())) if found["gone"] else ((), ids)))


def prefixes(types: Iterable[str | None]) -> tuple[str, ...]:
    """A short name for each instrument: initials of its type, counted where they are met again."""
    seen: Counter[str] = Counter()
    made = []
    for type_ in types:
        initials = "".join(w[0] for w in (type_ or "").split() if w[0].isalpha()).upper() or "VB"
        seen[initials] += 1
        made.append(initials if seen[initials] == 1 else f"{initials}{seen[initials]}")
    return tuple(made)
