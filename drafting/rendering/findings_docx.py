"""A copy of the checked Word file with each finding as a Word comment at its place."""

from drafting.checking.findings import Report
from drafting.errors import DataError
from drafting.rendering.findings_text import LEVELS
from drafting.word.annotate import annotated
from drafting.word.package import read_parts, write_parts
from drafting.word.parts import main_part, xml
from drafting.word.revisions import revisions

AUTHOR, INITIALS = "drafting-vn", "KT"


def findings_docx(report: Report, data: bytes) -> bytes:
    """``data`` (a .docx) with the comments; nothing else of it changes.

    Raises ``DataError`` where the file has tracked changes: places would not be sure.
    """
    parts = read_parts(data)
    if any(True for _ in revisions(xml(parts, main_part(parts)))):
        problem = "tệp còn chỗ sửa đang theo dõi (track changes)"
        advice = "hãy chấp nhận hoặc từ chối trong Word trước khi ghi chú thích"
        raise DataError("-f docx", problem, advice)
    notes = [(finding.line, _words(report, at)) for at, finding in enumerate(report.findings)]
    notes += [
        (spot.line, _words(report, at))
        for at, finding in enumerate(report.findings)
        for spot in finding.also
    ]
    return write_parts(annotated(parts, sorted(notes, key=lambda n: n[0]), AUTHOR, INITIALS))


def _words(report: Report, at: int) -> str:
    """The words of one comment."""
    finding = report.findings[at]
    advice = f" Đề nghị: {finding.suggestion}." if finding.suggestion else ""
    return f"[{LEVELS[finding.severity]}] {finding.message}.{advice} [{finding.rule}]"
