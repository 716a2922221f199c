"""The progress display: one line on a terminal, nothing in a pipe."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO


@contextmanager
def progress(stream: TextIO) -> Iterator[Callable[[int, int, str], None]]:
    """Gives a function to call before each step (its number, how many, its name).

    The line is rewritten in place and wiped at the end, also after an error.
    """
    width = 0

    def show(line: str) -> None:
        nonlocal width
        stream.write(f"\r{line.ljust(width)}" if line else f"\r{' ' * width}\r")
        stream.flush()
        width = len(line)

    def tell(step: int, steps: int, name: str) -> None:
        show(f"[{step}/{steps}] {name}…")

    if not stream.isatty():
        yield lambda *_: None
        return
    try:
        yield tell
    finally:
        show("")
