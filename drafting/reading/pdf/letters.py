"""Letters of a PDF page, as pdfplumber gives them."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

Letter = dict[str, Any]
"""``text``, ``x0``, ``x1``, ``size``, ``fontname``, ``matrix`` and more."""


def usual_size(letters: Iterable[Letter]) -> float:
    """The size that most letters have; 0 where there is none."""
    counts = Counter(round(letter["size"], 1) for letter in letters if letter["text"].strip())
    return max(counts, key=lambda size: (counts[size], size)) if counts else 0.0


def is_known(letter: Letter) -> bool:
    """The file says which letter this is."""
    text: str = letter["text"]
    return not (text.startswith("(cid:") or text < " " or "\ue000" <= text[:1] <= "\uf8ff")


def baseline(letter: Letter, height: float) -> float:
    """How far below the top of a page that is ``height`` high the letter stands."""
    return float(height - letter["matrix"][5])


def covers(usual: Letter, small: Letter) -> bool:
    """``usual`` takes half of the room of ``small`` or more."""
    if not usual["text"].strip():
        return False
    shared = min(usual["x1"], small["x1"]) - max(usual["x0"], small["x0"])
    return bool(shared > 0.5 * (small["x1"] - small["x0"]))
