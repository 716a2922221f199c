"""What an officer may choose about the comparison table: its columns, its rows, its marks."""

from typing import NamedTuple

COLUMNS = (3, 4)
"""Without and with a column for the legal ground."""
ALL, CHANGED = "all", "changed"
ROWS = (ALL, CHANGED)


class Form(NamedTuple):
    """The form of one table."""

    columns: int = 3
    """3: old text, draft, note; 4: the legal ground besides."""
    rows: str = ALL
    """``CHANGED`` leaves out the rows that stay as they were and hold no note."""
    variants: bool = False
    """Words that are only spelled otherwise are marked as changes too."""

    @property
    def grounds(self) -> bool:
        """The table has a column for the legal ground."""
        return self.columns > COLUMNS[0]
