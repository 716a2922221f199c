"""The last run before signing: is anything left open in what is to be signed?

What is issued is the decision with its regulation: no blank, no draft stamp may be left there, and
the papers must agree. The other papers get number and date like every run; what is still blank in
them is only told, they were sent before and the officer finishes them in Word.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from drafting.checking.findings import ERROR, Finding
from drafting.dossier.agreeing import paragraphs
from drafting.dossier.paper import Context, Paper
from drafting.dossier.project import Project
from drafting.errors import ProjectError
from drafting.profiles import LEGAL, load

ISSUED = "decision"
ADVICE = "hãy bổ sung vào tệp dự án hoặc vào dự thảo, rồi chạy lại với --issue"
DAYS_BEFORE_EFFECT = 10
"""A provincial legal document takes effect no earlier (Luật 64/2025/QH15, Điều 53; the law of 2015,
Điều 151, whose text was not read)."""
SHOWN = 5
"""Blanks of one paper that a message quotes."""

_BLANK = re.compile(
    r"…|\.{4,}|_{4,}|ngày\s{2,}tháng|ngày\s+tháng\s+\d{1,2}\s+năm"
    r"|ngày\s+tháng\s+năm\s+\d{4}"
)
"""Dots, underscores, a date without its day; never ``06 tháng năm 2024`` or ``ngày tháng năm``."""
_STAMP = re.compile(r"\(?\s*(?:DỰ THẢO|Dự thảo)(?: LẦN| lần)?[\s\d]*\)?(?:\s*[-–,(].{0,40})?")


def open_points(paper: Paper) -> list[str]:
    """What is still open in a Word paper: blanks by their surroundings, draft stamps."""
    found = []
    for text in paragraphs(paper.data):
        words = " ".join(text.split())
        if _STAMP.fullmatch(words):
            found.append(f"dấu dự thảo “{words}”")
        elif _BLANK.search(text):
            found.append(f"chỗ trống “{_around(words)}”")
    return found


def _around(words: str, longest: int = 60) -> str:
    """The words about the first blank."""
    found = _BLANK.search(words)
    at = found.start() if found else 0
    start = max(words.rfind(" ", 0, max(at - longest // 2, 0)) + 1, 0)
    piece = words[start : start + longest]
    return piece if start + longest >= len(words) else f"{piece.rpartition(' ')[0]}…"


def refuse_open(
    context: Context, papers: Sequence[Paper], found: Sequence[Finding], edited: Sequence[str]
) -> None:
    """Raise ``ProjectError`` with the whole list where something keeps the papers from signing.

    ``found`` are the disagreements between the papers, ``edited`` the names of papers that an
    officer changed after the last run.
    """
    problems = [f"thiếu {key} trong [values]" for key in _missing(context.project)]
    for paper in papers:
        if paper.role != ISSUED:
            continue
        points = open_points(paper)
        more = f" và {len(points) - SHOWN} chỗ nữa" if len(points) > SHOWN else ""
        if points:
            problems.append(f"{paper.name} còn {', '.join(points[:SHOWN])}{more}")
        if paper.name in edited:
            problems.append(
                f"{paper.name} đã được sửa trong Word sau lần chạy trước, phải đưa vào dự thảo"
            )
    problems += [f"{f.instrument}: {f.message}" for f in found if f.severity == ERROR]
    if problems:
        raise ProjectError(
            str(context.project.path), f"chưa thể phát hành: {'; '.join(problems)}", ADVICE
        )


def _missing(project: Project) -> Iterator[str]:
    return (key for key in ("number", "date") if not project.values.get(key))


def reminders(context: Context, papers: Sequence[Paper]) -> list[str]:
    """What an officer should know of a set that is complete for signing."""
    made = []
    for paper in papers:
        if paper.role != ISSUED and paper.name.endswith(".docx"):
            points = open_points(paper)
            if points:
                made.append(f"{paper.name} còn {len(points)} chỗ trống")
    early = _too_early(context)
    return [*([early] if early else []), *made]


def _too_early(context: Context) -> str:
    """A legal document that takes effect less than ten days after its signing."""
    values = context.project.values
    day, effect = values.get("date", ""), values.get("effective", "")
    if not day or not effect or load(context.project.profile).kind != LEGAL:
        return ""
    days = (date.fromisoformat(effect) - date.fromisoformat(day)).days
    if days >= DAYS_BEFORE_EFFECT:
        return ""
    return (
        f"ngày có hiệu lực cách ngày ký {days} ngày; văn bản quy phạm pháp luật cấp tỉnh có hiệu "
        f"lực không sớm hơn {DAYS_BEFORE_EFFECT} ngày kể từ ngày ký, trừ trường hợp rút gọn"
    )
