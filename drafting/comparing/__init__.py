"""Two documents → a comparison: rows of articles and units, their kinds and word edits."""

from drafting.comparing.comparing import compare
from drafting.comparing.decisions import Decision
from drafting.comparing.result import Comparison

__all__ = ["Comparison", "Decision", "compare"]
