"""Returned reports read, set against the regulation, and made into one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from drafting.dossier.returned import returned
from drafting.duties.gathered import Gathered, gather
from drafting.duties.register import main_instruments
from drafting.duties.reports import Period, Reporting, reporting
from drafting.errors import UnreadableFile
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read

KINDS = (".docx", ".xlsx")
"""What is taken out of a folder; a file named by itself may be anything that is read."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came back, and what it is set against."""

    document: Document
    asked: Reporting
    found: Gathered
    period: Period

    def paper(self) -> bytes:
        """The combined report as a Word file."""
        from drafting.dossier.report_cover import report_cover
        from drafting.rendering.gathered_report import render_gathered

        regulation = main_instruments(self.document)[0]
        cover = report_cover(self.document, self.asked.summary_by, self.asked.summary_to)
        return render_gathered(regulation, self.asked, self.found, self.period, cover)


def gather_reports(
    file: Path, paths: Iterable[Path], period: Period, expected: Iterable[str] = ()
) -> Made:
    """The reports at ``paths`` (files, or folders of them) on the regulation in ``file``.

    Raises ``UnreadableFile`` where one cannot be read, or a folder holds none.
    """
    document = parse(read(file))
    asked = reporting(document, period)
    names = (*(r.agency for r in asked.reporters), *expected)
    found = [returned(path, names) for path in _files(paths)]
    return Made(document, asked, gather(asked, found, expected), period)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(
            p for p in path.iterdir()
            if p.suffix.lower() in KINDS and not p.name.startswith(("~$", "."))
        )  # fmt: skip
        if not inside:
            problem = "thư mục không có báo cáo .docx, .xlsx nào"
            raise UnreadableFile(str(path), problem, "hãy cho thư mục chứa các báo cáo đã nhận")
        yield from inside
