"""Administrative papers from data files."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from drafting.dossier.administrative_fields import (
    CONTENTS,
    FINDINGS,
    OPINION,
    OPINIONS,
    PIECE,
    PLAN,
    PROGRESS,
    REQUEST,
    SUBMISSION,
)
from drafting.dossier.data_file import load_data
from drafting.dossier.fields import Field, checked
from drafting.duties.gathered import PlanResult
from drafting.errors import DataError
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.administrative import Cover
from drafting.rendering.contents import Piece, render_contents
from drafting.rendering.opinions import Opinion, render_opinions
from drafting.rendering.progress import TYPED as PROGRESS_TYPED
from drafting.rendering.progress import render_progress
from drafting.rendering.submission import TYPED, draft_name, render_submission

Template = bytes | None
Values = dict[str, Any]
EMPTY = dict.fromkeys(PLAN, "")


def _given(path: Path, fields: Mapping[str, Field]) -> Values:
    data = load_data(path)
    if data is None:
        problem = "loại văn bản này cần tệp dữ liệu .toml, .yaml hoặc .json"
        raise DataError(str(path), problem, f"các trường được dùng: {', '.join(fields)}")
    return checked(data, fields, str(path))


def _cover(given: Values) -> Cover:
    return Cover(
        agency=given["agency"],
        superior=given.get("superior", ""),
        number=given.get("number", ""),
        symbol=given.get("symbol", ""),
        place=given.get("place", ""),
        day=given.get("date", ""),
        signer=given.get("signer", ""),
        capacity=given.get("capacity", ""),
        form=given.get("form", ""),
        head=given.get("for", ""),
        addressees=given.get("addressees", ()),
        recipients=given.get("recipients", ()),
    )


def _read(path: Path, name: str) -> Document:
    """A text that a data file names, relative to the file's folder."""
    return parse(read(path.parent / name))


def submission(path: Path, template: Template) -> bytes:
    """Tờ trình: the two texts are read and compared."""
    from drafting.comparing import compare

    given = _given(path, SUBMISSION)
    old, new = _read(path, given["old"]), _read(path, given["new"])
    typed = {key: given[key] for key in TYPED if key in given}
    attachments = given.get("attachments", ())
    found = compare(old, new)
    return render_submission(found, old, new, _cover(given), typed, attachments, template)


def appraisal_request(path: Path, template: Template) -> bytes:
    """Công văn đề nghị thẩm định."""
    from drafting.rendering.appraisal_request import render_appraisal_request

    given = _given(path, REQUEST)
    return render_appraisal_request(
        draft_name(_read(path, given["new"])),
        _cover(given),
        given.get("attachments", ()),
        given.get("opening", ""),
        given.get("reply_by", ""),
        given.get("contact", ""),
        template,
    )


def opinions(path: Path, template: Template) -> bytes:
    """Bản tổng hợp ý kiến, tiếp thu, giải trình."""
    given = _given(path, OPINIONS)
    raw = list(given.get("opinion", ()))
    if "register" in given:
        from drafting.dossier.opinions_register import read_register

        raw += read_register(path.parent / given["register"])
    entries = [
        Opinion(**checked(o, OPINION, f"{path}, opinion thứ {n}")) for n, o in enumerate(raw, 1)
    ]
    name = draft_name(_read(path, given["new"]))
    asked = given.get("asked", ())
    return render_opinions(name, entries, asked, _cover(given), given.get("opening", ""), template)


def contents(path: Path, template: Template) -> bytes:
    """Danh mục hồ sơ."""
    given = _given(path, CONTENTS)
    pieces = [
        Piece(**checked(p, PIECE, f"{path}, piece thứ {n}"))
        for n, p in enumerate(given["piece"], 1)
    ]
    return render_contents(draft_name(_read(path, given["new"])), pieces, _cover(given), template)


def progress(path: Path, template: Template) -> bytes:
    """Báo cáo tình hình thực hiện of the agency that sends it, to whom the text says."""
    from drafting.duties.reports import Period, reporting
    from drafting.duties.resolve import resolve

    given = _given(path, PROGRESS)
    document = _read(path, given["new"])
    attached = [i for i in document.instruments if i.issued_with] or list(document.instruments)
    if not attached:
        raise DataError(str(path), "tệp dự thảo không có quy chế nào", "hãy xem lại trường new")
    typed = {key: given[key] for key in PROGRESS_TYPED if key in given}
    agency, period, cover = given["agency"], given["period"], _cover(given)
    asked = reporting(document, Period(1))
    names = (agency.casefold(), resolve(agency).casefold())
    reporter = next((r for r in asked.reporters if r.agency.casefold() in names), None)
    receiver = asked.summary_to if asked.summary_by.casefold() in names else asked.receiver
    if not cover.addressees and receiver:
        cover = replace(cover, addressees=(receiver,))
    rows = _plan(given, path, reporter.agency if reporter else agency)
    return render_progress(attached[-1], agency, reporter, period, cover, typed, rows, template)


def _plan(given: Values, path: Path, agency: str) -> list[PlanResult]:
    """The programme's rows: as the data give them, then those of the programmes' own files."""
    from drafting.dossier.report_forms import plan_rows, programme_paper

    raw = enumerate(given.get("plan", ()), 1)
    rows = [{**EMPTY, **checked(r, PLAN, f"{path}, plan thứ {n}")} for n, r in raw]
    papers = [programme_paper(path.parent / name) for name in given.get("programmes", ())]
    return [*(PlanResult(**row) for row in rows), *plan_rows(papers, agency)]


def findings(path: Path, template: Template) -> bytes:
    """Báo cáo rà soát of the file that ``new`` names."""
    from drafting.checking.check import check
    from drafting.rendering.findings_report import render_findings

    given = _given(path, FINDINGS)
    file = path.parent / given["new"]
    reading = read(file)
    profile, as_of = given.get("profile") or None, given.get("as_of") or None
    report = check(reading.source.reader, file.read_bytes(), profile, as_of)
    return render_findings(report, draft_name(parse(reading)), _cover(given), template)


MAKERS: dict[str, Callable[[Path, Template], bytes]] = {
    "submission": submission,
    "appraisal-request": appraisal_request,
    "opinions": opinions,
    "findings": findings,
    "progress": progress,
    "contents": contents,
}
"""Kind of paper → its maker."""
