"""Which text of a file with tracked changes is meant."""

from typing import Literal

View = Literal["accept", "reject"]
"""With all changes made, or as it was before them."""
