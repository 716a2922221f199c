"""The figures of a tool as a row of either half, and the claim."""

from collections.abc import Sequence

from bench.peers import measures
from bench.peers.answers import compared, marked, paper_runs
from bench.peers.clock import Result
from bench.peers.inputs import Texts
from bench.peers.marks import DELETED, INSERTED, MOVED_IN, MOVED_OUT
from bench.peers.revisions import sizes
from bench.peers.table import ROWS
from bench.peers.verdict import Verdict
from tests.gold import alignment

TIME_HEAD = ("tool", "runs", "ms", "x ours")
TEXT_HEAD = (*TIME_HEAD, "inserted", "deleted", "spelling", "moved",
             "matched", "wrong", "one row")  # fmt: skip
WORD_HEAD = (*TIME_HEAD, "inserted", "deleted", "moved in/out", "accept", "reject",
             "articles", "linked")  # fmt: skip
NONE = "-"
SHARE = 1 / 3
"""How much of the fastest exact peer's time ours claims to take at most."""

Row = tuple[str, ...]


def text_row(result: Result, ours: Result, plain: Texts) -> Row:
    """A row of the first half."""
    if result.missing:
        return _missing(result, TEXT_HEAD)
    rows = alignment()["units"]
    try:
        marks, old, new = marked(result.tool.answer, result.answer, plain)
    except ValueError:
        return (*_timed(result, ours), *[NONE] * (len(TEXT_HEAD) - len(TIME_HEAD)))
    found = measures.matches(marks, old.units, new.units, rows)
    count = measures.pairs(rows)
    has_rows = result.tool.answer == ROWS
    size = measures.sizes(marks, old, new)
    return (
        *_timed(result, ours),
        f"{size.inserted:,}",
        f"{size.deleted:,}",
        "{:,}/{:,}".format(*size.respelled) if has_rows else NONE,
        f"{size.moved:,}",
        f"{found.right}/{count}",
        str(found.wrong),
        f"{measures.named(compared(result.answer)['units'], rows)}/{count}" if has_rows else NONE,
    )


def word_row(result: Result, ours: Result, plain: Texts, judged: Verdict | None) -> Row:
    """A row of the second half."""
    if result.missing:
        return _missing(result, WORD_HEAD)
    size = sizes(paper_runs(result.answer))
    said = ("yes" if side else "no" for side in judged) if judged else (NONE, NONE)
    return (
        *_timed(result, ours),
        f"{size[INSERTED]:,}",
        f"{size[DELETED]:,}",
        f"{size[MOVED_IN]:,}/{size[MOVED_OUT]:,}",
        *said,
        *_articles(result, plain),
    )


def _articles(result: Result, plain: Texts) -> Row:
    """Kept articles that the redline shows as kept, and those that it only links."""
    rows = alignment()["articles"]
    try:
        marks, _, new = marked(result.tool.answer, result.answer, plain)
    except ValueError:
        return NONE, NONE
    shown = f"{measures.recognised(marks, new, rows)}/{measures.pairs(rows)}"
    return shown, str(measures.linked(marks, new, rows))


def claim(ours: Result, exact: Sequence[Result]) -> str:
    """Whether ours takes at most a third of the time of the fastest exact peer."""
    if ours.missing or not exact:
        return "claim not measured: no peer on this machine was judged exact"
    fastest = min(exact, key=lambda peer: peer.ms)
    share = ours.ratio(fastest)
    return (
        f"claim {'holds' if share <= SHARE else 'DOES NOT HOLD'}: our whole process takes at most "
        f"a third of the fastest exact peer's\n(ours {ours.ms:.0f} ms, {fastest.tool.name} "
        f"{fastest.ms:.0f} ms, share {share:.2f})"
    )


def _timed(result: Result, ours: Result) -> Row:
    ratio = NONE if ours.missing else f"{result.ratio(ours):.2f}"
    return result.tool.name, str(len(result.times)), f"{result.ms:,.0f}", ratio


def _missing(result: Result, head: Row) -> Row:
    return (result.tool.name, NONE, result.missing, *[""] * (len(head) - 3))
