"""A returned report, .docx or .xlsx (or any text that is read), in its own words."""

import re
from collections.abc import Iterable
from pathlib import Path

from drafting.duties.gathered import (
    DIRECTION,
    OUTLOOK,
    PROPOSALS,
    SHORTCOMINGS,
    PlanResult,
    Returned,
)
from drafting.duties.resolve import resolve
from drafting.errors import UnreadableFile
from drafting.phrases.names import normal_name
from drafting.text.characters import squeeze

HEADINGS = (
    # words of a part's heading, part
    ("CHỈ ĐẠO", DIRECTION),
    ("CHƯƠNG TRÌNH", "plan"),
    ("TRÁCH NHIỆM", "results"),
    ("TỒN TẠI", SHORTCOMINGS),
    ("KIẾN NGHỊ", PROPOSALS),
    ("PHƯƠNG HƯỚNG", OUTLOOK),
)

_PLACE = re.compile(
    r"((?:điểm [a-zđ] )?(?:khoản \d+ )?điều \d+[a-z]?(?: \(lần \d\))?)\s?[:.]\s", re.IGNORECASE
)
_BLANK = re.compile(r"[.…\s]*")


def returned(path: Path, agencies: Iterable[str]) -> Returned:
    """What the report at ``path`` says; its sender is told by the names of ``agencies``.

    Raises ``UnreadableFile``.
    """
    data = _bytes(path)
    known = {normal_name(name): name for name in agencies}
    if data.startswith(b"PK") and b"xl/workbook.xml" in data:
        return _of_workbook(path, data, known)
    from drafting.reading import read

    return _of_lines(path.name, [(line.text, line.role) for line in read(path).lines], known)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            str(path), "không mở được báo cáo", "hãy xem lại đường dẫn hoặc đóng tệp"
        ) from error


def _of_lines(name: str, lines: list[tuple[str, str | None]], known: dict[str, str]) -> Returned:
    section, where = "head", ""
    head: list[str] = []
    results: dict[str, list[str]] = {}
    parts: dict[str, list[str]] = {}
    plan: list[PlanResult] = []
    for raw, role in lines:
        if "\t" in raw:
            plan += _plan(raw) if section == "plan" else []
            continue
        words = squeeze(raw)
        if not words or words.startswith("Trên đây là"):
            section = section if not words else "end"
            continue
        heading = _heading(words)
        if heading:
            section, where = heading, ""
        elif section == "head":
            head.append(words)
        elif section == "results" and role != "instrument":
            where = _result(words, where, results)
        elif section in (DIRECTION, SHORTCOMINGS, PROPOSALS, OUTLOOK) and _typed(words):
            parts.setdefault(section, []).append(words)
    return Returned(
        name,
        _agency(head, known),
        tuple((k, "\n".join(v)) for k, v in results.items()),
        tuple((k, tuple(v)) for k, v in parts.items()),
        tuple(plan),
    )


def _heading(words: str) -> str:
    match = re.match(r"[IVX]{1,4}\.\s(.+)", words)
    if not match or not match[1].isupper():
        return ""
    return next((part for said, part in HEADINGS if said in match[1]), "other")


def _result(words: str, where: str, results: dict[str, list[str]]) -> str:
    """Take one paragraph of the part on results; the place that it belongs to."""
    match = _PLACE.match(words)
    if match:
        place = " ".join(match[1].casefold().split())
        results.setdefault(place, [])
        return place
    said = re.sub(r"^Kết quả\s?:\s?", "", words)
    if where and _typed(said):
        results[where].append(said)
    return where


def _typed(words: str) -> bool:
    return not _BLANK.fullmatch(words)


def _plan(table: str) -> list[PlanResult]:
    """Rows behind the titles that somebody filled in: number, basis, task, result, reason."""
    rows = [[squeeze(c) for c in row.split("\t")] for row in table.split("\n")][1:]
    wide = [(*row, "", "", "", "")[1:5] for row in rows]
    return [PlanResult(*row) for row in wide if _typed(row[2]) or _typed(row[3])]


def _agency(head: list[str], known: dict[str, str]) -> str:
    """A known name in the head, the longest; else the line above ``Số:`` as it is printed."""
    up_to = next((n for n, w in enumerate(head) if w.startswith("Số:")), len(head))
    for line in head:
        name = known.get(normal_name(line)) or known.get(normal_name(resolve(line)))
        if name:
            return name
    joined = normal_name(" ".join(head[:up_to]))
    inside = sorted((n for n in known if n in joined), key=lambda n: (-len(n), n))
    if inside:
        return known[inside[0]]
    own = [w for w in head[:up_to] if w.isupper() and not w.startswith(("CỘNG HÒA", "ĐỘC LẬP"))]
    return own[-1] if own else ""


def _of_workbook(path: Path, data: bytes, known: dict[str, str]) -> Returned:
    from drafting.word.package import NotAPackage, read_parts
    from drafting.word.workbook import sheets

    try:
        grids = sheets(read_parts(data))
    except NotAPackage as error:
        raise UnreadableFile(str(path), "tệp Excel bị hỏng", "hãy lưu lại từ Excel") from error
    for grid in grids:
        rows = [[squeeze(" ".join(cell)) for cell in row.cells] for row in grid]
        columns = _columns(rows[0]) if rows else {}
        if {"place", "result"} <= columns.keys():
            return _of_rows(path.name, rows[1:], columns, known)
    raise UnreadableFile(
        str(path),
        "không có cột “Điều, khoản” và “Kết quả thực hiện” ở dòng đầu",
        "hãy dùng mẫu mà drafting reports đã ghi",
    )


_TITLES = {"agency": "cơ quan", "place": "điều, khoản", "result": "kết quả",
           SHORTCOMINGS: "tồn tại", PROPOSALS: "kiến nghị"}  # fmt: skip


def _columns(titles: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, title in enumerate(titles):
        for name, words in _TITLES.items():
            if words in title.casefold():
                found.setdefault(name, at)
                break
    return found


def _of_rows(
    name: str, rows: list[list[str]], columns: dict[str, int], known: dict[str, str]
) -> Returned:
    def cell(row: list[str], column: str) -> str:
        at = columns.get(column, len(row))
        said = row[at] if at < len(row) else ""
        return said if _typed(said) else ""

    agency = next((cell(r, "agency") for r in rows if cell(r, "agency")), "")
    same = known.get(normal_name(agency)) or known.get(normal_name(resolve(agency)))
    results = [(cell(r, "place").casefold(), cell(r, "result")) for r in rows if cell(r, "place")]
    parts = [
        (part, tuple(f"{cell(r, 'place')}: {cell(r, part)}" for r in rows if cell(r, part)))
        for part in (SHORTCOMINGS, PROPOSALS)
    ]
    return Returned(name, same or agency, tuple(results), tuple(p for p in parts if p[1]))
