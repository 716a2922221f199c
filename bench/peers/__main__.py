"""Measure and print: ``python -m bench.peers``; docs/peers.md explains the figures."""

import compileall
import os
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.peers.clock import ROUNDS, Result, run
from bench.peers.inputs import Texts, prepare
from bench.peers.rows import TEXT_HEAD, WORD_HEAD, Row, claim, text_row, word_row
from bench.peers.table import OUR_REDLINE, OUR_ROWS, REDLINE, ROOT, TOOLS, office_python
from bench.peers.verdict import Verdict, verdicts

TEXT_TITLE = "A. Comparison: characters of clauses and titles, without white space"
WORD_TITLE = "B. Redline: characters of the whole file, blanks included"


def main() -> None:
    """One run of every tool, both halves of the table, the claim."""
    compileall.compile_dir(ROOT / "drafting", quiet=1)  # as installed: pip compiles a package
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, word = prepare(folder)
        results = {r.tool: r for r in run(TOOLS, plain, word, folder)}
        print(f"{machine()}; medians of {ROUNDS} interleaved rounds")
        ours = results[OUR_ROWS]
        texts = [text_row(r, ours, plain) for r in results.values() if r.tool != OUR_REDLINE]
        show(TEXT_TITLE, TEXT_HEAD, texts)
        papers = [r for r in results.values() if r.tool.answer == REDLINE]
        redlines(results[OUR_REDLINE], papers, plain, word, folder)


def machine() -> str:
    """What the times depend on."""
    python = f"Python {platform.python_version()}"
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {python}"


def redlines(
    ours: Result, results: Sequence[Result], plain: Texts, word: Texts, folder: Path
) -> None:
    """The second half and the claim."""
    made = [r for r in results if not r.missing]
    judged: list[Verdict | None] = [None] * len(made)
    if office_python():
        judged = verdicts([r.answer for r in made], word, folder)
    said = {r.tool: verdict for r, verdict in zip(made, judged, strict=True)}
    show(WORD_TITLE, WORD_HEAD, [word_row(r, ours, plain, said.get(r.tool)) for r in results])
    exact = [r for r in made if (v := said[r.tool]) and v.exact and r is not ours]
    print(f"\n{claim(ours, exact)}")


def show(title: str, head: Row, rows: Sequence[Row]) -> None:
    """Columns as wide as what stands in them; names to the left, figures to the right."""
    lines = [head, *rows]
    wide = [max(len(line[column]) for line in lines) for column in range(len(head))]
    print(f"\n{title}\n")
    for name, *cells in lines:
        figures = "  ".join(f"{c:>{w}}" for c, w in zip(cells, wide[1:], strict=True))
        print(f"{name:<{wide[0]}}  {figures}".rstrip())


if __name__ == "__main__":
    main()
