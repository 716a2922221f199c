"""Last year's programme as an officer left it: its year, its lines by section, its plan rows.

Any paper with a plan table is understood, whoever made it: columns are found by their titles.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafting.lines import Line
from drafting.model import TABLE
from drafting.text.characters import squeeze

HEAD, TAIL = "", "tail"
"""Sections of the lines before part I and of those from the signatures on."""

COLUMNS = (
    # field, words of a column's title in small letters
    ("task", ("nội dung", "nhiệm vụ", "công việc")),
    ("lead", ("chủ trì",)),
    ("partner", ("phối hợp",)),
    ("time", ("thời gian", "thời hạn", "tiến độ")),
    ("basis", ("căn cứ", "điều, khoản")),
    ("product", ("sản phẩm", "kết quả")),
)


@dataclass(frozen=True, slots=True)
class LastRow:
    """One row of the plan; ``""`` for a column that the table does not have."""

    group: str
    """Title of the group that it stands in."""
    task: str
    lead: str
    partner: str
    time: str
    basis: str
    product: str


@dataclass(frozen=True, slots=True)
class LastPaper:
    name: str
    year: int | None
    lines: tuple[tuple[str, str], ...]
    """``(section, words)``; a section is ``"I"``, ``"II"``, …"""
    rows: tuple[LastRow, ...]
    signers: tuple[str, ...]


def last_paper(name: str, lines: Iterable[Line]) -> LastPaper:
    """The paper of these lines; a page for the officer behind it is no part of it."""
    found: list[tuple[str, str]] = []
    rows: list[LastRow] = []
    signers: list[str] = []
    section = HEAD
    for line in _own(lines):
        if "\t" in line.text or line.role == TABLE:
            rows.extend(_rows(line.text))
            continue
        words = squeeze(line.text)
        section = _section(words, line.role, section)
        if line.role == "signer":
            signers.append(words)
        elif words:
            found.append((section, words))
    return LastPaper(name, _year(found), tuple(found), tuple(rows), tuple(signers))


def _own(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        if line.text.startswith("NỘI DUNG CẦN BỔ SUNG, XÁC NHẬN"):
            return
        if line.role != "instrument":
            yield line


def _section(words: str, role: str | None, before: str) -> str:
    heading = re.match(r"([IVX]{1,4})\.\s(\w[\w ,]+)", words)
    if heading and heading[2].isupper():
        return heading[1]
    if role in ("capacity", "recipients-label") or words.startswith("Nơi nhận"):
        return TAIL
    return before


def _year(lines: list[tuple[str, str]]) -> int | None:
    """The year in the programme's name, else the first one that is printed."""
    head = [words for section, words in lines if section == HEAD]
    named = [w for w in head if re.search(r"[Pp]hối hợp.*năm \d{4}", w)]
    for words in (*named, *head):
        match = re.search(r"năm (\d{4})(?!\d)", words)
        if match:
            return int(match[1])
    return None


def _rows(table: str) -> Iterator[LastRow]:
    grid = [[squeeze(cell) for cell in row.split("\t")] for row in table.split("\n")]
    at, columns = _columns(grid)
    group = ""
    for cells in grid[at + 1 :]:
        values = {f: cells[i] if i < len(cells) else "" for f, i in columns.items()}
        if not any(values.get(f) for f in ("lead", "partner", "time", "basis")):
            group = values["task"] or group
        elif values["task"]:
            yield LastRow(group, **{f: values.get(f, "") for f, _ in COLUMNS})


def _columns(grid: list[list[str]]) -> tuple[int, dict[str, int]]:
    """The row of titles and each field's column; no row where the table is no plan."""
    for at, cells in enumerate(grid[:3]):
        found: dict[str, int] = {}
        for field, words in COLUMNS:
            for column, title in enumerate(cells):
                said = title.casefold()
                if column not in found.values() and any(w in said for w in words):
                    found[field] = column
                    break
        if {"task", "lead"} <= found.keys():
            return at, found
    return len(grid), {}
