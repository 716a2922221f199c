"""PDF files made to exhaust a machine: streams that unpack without end, pages that never end."""

import re
import signal
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

MOST_UNPACKED = 32_000_000
"""Bytes that a stream of letters, fonts or objects may unpack to; a dense page has 100,000."""

DEEPEST = 3
"""How often one stream may be packed."""

_STREAM = re.compile(rb"stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78])")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_DICTIONARY = 600
"""Bytes before a stream in which its dictionary names what it is."""


class TooLongError(Exception):
    """A page that is not read in its time."""


def unpacks_too_far(data: bytes) -> bool:
    """A stream of the file unpacks to more than any page needs. Pictures are never unpacked."""
    for found in _STREAM.finditer(data):
        before = data[max(0, found.start() - _DICTIONARY) : found.start()]
        if not _PICTURE.search(before.rpartition(b"endobj")[2]) and _is_bomb(data, found.end()):
            return True
    return False


def _is_bomb(data: bytes, start: int) -> bool:
    packed: bytes | memoryview = memoryview(data)[start:]
    for _ in range(DEEPEST):
        unpacking = zlib.decompressobj()
        try:
            packed = unpacking.decompress(packed, MOST_UNPACKED)
        except zlib.error:
            return False
        if unpacking.unconsumed_tail and not unpacking.eof:
            return True
        if packed[:1] not in (b"\x78", b"\x58", b"\x48"):
            return False
    return True


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Raise ``TooLongError`` inside the block when it takes longer.

    Only the main thread of a machine with interval timers can be stopped so; elsewhere the block
    runs to its end.
    """
    able = hasattr(signal, "setitimer")
    if not able or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    # It rings again and again: the library may swallow what is raised inside one of its callbacks.
    signal.setitimer(signal.ITIMER_REAL, seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooLongError
