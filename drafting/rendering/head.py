"""The head of a paper: who issues it, and the words of the State, as its text prints them."""

import re
import unicodedata
from typing import NamedTuple

from drafting.model import Instrument

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

CHAIRMAN = "CHỦ TỊCH"
COLLECTIVES = ("ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", CHAIRMAN)
PLACES = ("TỈNH", "THÀNH PHỐ", "TP", "HUYỆN", "QUẬN", "THỊ XÃ", "XÃ", "PHƯỜNG", "THỊ TRẤN",
          "ĐẶC KHU")  # fmt: skip


_DRAWN = re.compile(r"[-_–—=*.~]{3,}")
"""A rule line that a text file draws with characters; on paper it is a line."""


class Head(NamedTuple):
    """What stands in the two columns."""

    superior: tuple[str, ...]
    issuer: tuple[str, ...]
    state: str
    motto: str


def head_of(instrument: Instrument) -> Head | None:
    """The head that ``instrument`` prints; made from its authority where its lines are lost.

    ``None`` for a text that names no issuer: a regulation issued without a head of its own.
    """
    if instrument.header:
        return _from_lines(instrument.header)
    if instrument.authority:
        return Head((), broken(instrument.authority), STATE, MOTTO)
    return None


def _from_lines(lines: tuple[str, ...]) -> Head:
    left: list[str] = []
    state, motto = STATE, MOTTO
    for line in (_DRAWN.sub("", line).strip() for line in lines):
        before, found = _cut(line, "CONG HOA XA HOI")
        if found:
            state = found
        else:
            before, found = _cut(line, "DOC LAP")
            motto = found or motto
        if before:
            left.append(before)
    superior, issuer = _parted(left)
    return Head(superior, issuer, state, motto)


def _cut(line: str, start: str) -> tuple[str, str]:
    """``line`` before and from the words ``start`` (letters without marks)."""
    bare = "".join(_bare(c) for c in line)
    at = bare.find(start)
    return (line[:at].strip(), line[at:].strip()) if at >= 0 else (line.strip(), "")


def _bare(char: str) -> str:
    """One capital without marks for one character."""
    if char in "đĐ":
        return "D"
    return unicodedata.normalize("NFD", char)[0].upper()


def _parted(lines: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Superior agency and issuer: the last line, with the line that it completes."""
    if len(lines) < 2:
        return (), tuple(lines)
    if lines[-1].startswith(PLACES) and lines[-2].endswith(COLLECTIVES):
        first = -3 if lines[-3:-2] == [CHAIRMAN] else -2
        return tuple(lines[:first]), tuple(lines[first:])
    return tuple(lines[:-1]), tuple(lines[-1:])


def broken(authority: str) -> tuple[str, ...]:
    """An issuer over two lines, as heads print it: ``ỦY BAN NHÂN DÂN`` / ``TỈNH KON TUM``."""
    name = re.sub(r"^CHỦ TỊCH (?=[ỦU])", "", authority)
    for collective in COLLECTIVES:
        rest = name.removeprefix(f"{collective} ")
        if rest != name and rest.startswith(PLACES):
            return collective, rest
    return (name,)
