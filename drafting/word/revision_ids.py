"""The one counter of tracked changes: no two revisions of a paper share an id.

Word reports a file as broken where two of them do, so every kind of revision (words, paragraph
marks, table rows, a changed style) takes its id here.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count

from drafting.word.xml_text import quoted


@dataclass(frozen=True, slots=True)
class Revisions:
    """Who changes, when, and the next id."""

    author: str
    date: str = ""
    """ISO date or time; ``""`` leaves the revision undated."""
    _ids: "count[int]" = field(default_factory=lambda: count(1), repr=False)

    def attributes(self) -> str:
        """The attributes of one more revision, ready for a tag."""
        return f'w:id="{next(self._ids)}" {self.signed()}'

    def signed(self) -> str:
        """Author and date alone, as a comment has them."""
        return _signed(self.author, self.date)


@lru_cache(maxsize=8)
def _signed(author: str, date: str) -> str:
    dated = f" w:date={quoted(_moment(date))}" if date else ""
    return f"w:author={quoted(author)}{dated}"


def _moment(date: str) -> str:
    """``2024-05-31`` as the moment at which that day begins; a full time stays as it is."""
    return date if "T" in date else f"{date}T00:00:00Z"
