"""diff-match-patch in C++ on characters, without a time limit: ``fast_dmp.py OLD NEW OUT``."""

import json
import sys
from pathlib import Path

from fast_diff_match_patch import diff

NAMES = {"-": "delete", "=": "equal", "+": "insert"}


def main() -> None:
    """Write the edits as ``[["equal" | "delete" | "insert", text], …]``, before any clean-up."""
    old, new = (Path(p).read_text("utf-8") for p in sys.argv[1:3])
    found = diff(old, new, timelimit=0, cleanup="No", counts_only=False)
    edits = [(NAMES[state], text) for state, text in found]
    Path(sys.argv[3]).write_text(json.dumps(edits, ensure_ascii=False), encoding="utf-8")


main()
