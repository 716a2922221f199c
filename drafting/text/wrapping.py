"""Lines that a page's width broke, put together again."""

from collections.abc import Sequence
from itertools import pairwise


def join(before: str, after: str) -> str:
    """Two wrapped lines as one text: with a space, but none inside a symbol or a span of years.

    ``08/2020/QĐ-`` + ``UBND`` is one symbol, ``2021-`` + ``2030`` one span: a hyphen glued to a
    word that has a stroke or ends in a figure.
    """
    return f"{before}{_gap(before, after)}{after}"


def joined(lines: Sequence[str]) -> str:
    """As ``join``, any number of lines."""
    parts = [lines[0]]
    for before, after in pairwise(lines):
        parts += (_gap(before, after), after)
    return "".join(parts)


def _gap(before: str, after: str) -> str:
    """What stands between two lines."""
    if before.endswith("-") and not before.endswith(" -"):
        last = before.rpartition(" ")[2]
        symbol = "/" in last and after[:1].isupper()
        if symbol or (last[-2:-1].isdigit() and after[:1].isdigit()):
            return ""
    return " "
