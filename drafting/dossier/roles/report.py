"""``report``: báo cáo rà soát, what the checks of the draft and of the papers found."""

from dataclasses import replace

from drafting.checking.findings import Report
from drafting.dossier.paper import Context, Paper
from drafting.dossier.sender import cover

NAME = "07_bao-cao-ra-soat.docx"


def build(context: Context) -> list[Paper]:
    """The findings on the draft's own file, then where papers do not agree."""
    from drafting.rendering.findings_report import render_findings
    from drafting.rendering.submission import draft_name

    data = render_findings(
        report_of(context), draft_name(context.new), cover(context), context.template("report")
    )
    return [Paper(NAME, "report", data)]


def report_of(context: Context) -> Report:
    """The checks of the draft's own file, then where the papers made so far do not agree."""
    from drafting.checking.check import check
    from drafting.dossier.agreeing import agreement

    project = context.project
    reader = context.new.source.reader
    own = check(reader, project.new.read_bytes(), project.profile, project.as_of)
    return replace(own, findings=(*own.findings, *agreement(context, context.made)))
