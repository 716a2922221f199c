"""python-redlines with its Docxodus engine, moves included: ``docxodus.py OLD NEW OUT``."""

import sys
from pathlib import Path

from python_redlines import DocxodusEngine

SIMILARITY = 0.6
"""From how much likeness on a paragraph counts as moved; the engine's own default finds fewer."""


def main() -> None:
    """Write the redline."""
    old, new, out = map(Path, sys.argv[1:4])
    # The engine is unpacked once, into the environment where the package is.
    engine = DocxodusEngine(target_path=str(Path(sys.prefix, "docxodus")))
    made, _, _ = engine.run_redline(
        "peer", old, new, detect_moves=True, move_similarity_threshold=SIMILARITY
    )
    out.write_bytes(made)


main()
