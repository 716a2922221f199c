"""diff-match-patch without its time limit: ``dmp.py OLD NEW OUT characters|words``.

For words every different one becomes one character, the way the library itself does with lines.
"""

import json
import re
import sys
from pathlib import Path

from diff_match_patch import diff_match_patch

NAMES = {-1: "delete", 0: "equal", 1: "insert"}
PRIVATE = 0xE000
"""Where Unicode keeps 6,400 characters that stand for nothing."""


def main() -> None:
    """Write the edits as ``[["equal" | "delete" | "insert", text], …]``, before any clean-up."""
    texts = [Path(p).read_text("utf-8") for p in sys.argv[1:3]]
    tokens = [list(t) if sys.argv[4] == "characters" else words(t) for t in texts]
    known = sorted({token for side in tokens for token in side if len(token) > 1})
    code = {token: chr(PRIVATE + number) for number, token in enumerate(known)}
    back = {letter: token for token, letter in code.items()}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    old, new = ("".join(code.get(token, token) for token in side) for side in tokens)
    edits = [
        (NAMES[state], "".join(back.get(letter, letter) for letter in letters))
        for state, letters in differ.diff_main(old, new)
    ]
    Path(sys.argv[3]).write_text(json.dumps(edits, ensure_ascii=False), encoding="utf-8")


def words(text: str) -> list[str]:
    """Words and marks; blanks are left out."""
    return re.findall(r"\w+|[^\w\s]", text)


main()
