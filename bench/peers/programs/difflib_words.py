"""Python's difflib over the words of both texts: ``difflib_words.py OLD NEW OUT [all]``.

``all`` switches off difflib's rule of thumb that leaves out frequent words.
"""

import difflib
import json
import re
import sys
from pathlib import Path


def main() -> None:
    """Write the edits as ``[["equal" | "delete" | "insert", words], …]``."""
    old, new = (re.findall(r"\w+|[^\w\s]", Path(p).read_text("utf-8")) for p in sys.argv[1:3])
    matcher = difflib.SequenceMatcher(None, old, new, autojunk="all" not in sys.argv[4:])
    edits: list[tuple[str, str]] = []
    for state, start, end, from_, to in matcher.get_opcodes():
        if state == "equal":
            edits.append(("equal", " ".join(old[start:end])))
            continue
        edits += [("delete", " ".join(old[start:end])), ("insert", " ".join(new[from_:to]))]
    Path(sys.argv[3]).write_text(json.dumps(edits, ensure_ascii=False), encoding="utf-8")


main()
