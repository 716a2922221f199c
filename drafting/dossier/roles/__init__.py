"""The roles of a dossier, in order: one small file each, with one signature.

A role takes the ``Context`` and returns its papers. To add one: write the file and add its line.
"""

from collections.abc import Callable
from dataclasses import dataclass

from drafting.dossier.paper import Context, Paper
from drafting.dossier.roles import (
    appraisal_request,
    comparison,
    contents,
    decision,
    opinions,
    programme,
    redline,
    report,
    review,
    submission,
)


@dataclass(frozen=True, slots=True)
class Role:
    """A line of the table."""

    name: str
    """As the manifest prints it."""
    title: str
    """Vietnamese, for the progress display."""
    build: Callable[[Context], list[Paper]]


ROLES = (
    Role("submission", "Tờ trình", submission.build),
    Role("appraisal-request", "Công văn đề nghị thẩm định", appraisal_request.build),
    Role("decision", "Dự thảo quyết định kèm quy chế", decision.build),
    Role("comparison", "Bảng so sánh", comparison.build),
    Role("redline", "Dự thảo theo dõi thay đổi", redline.build),
    Role("opinions", "Bản tổng hợp ý kiến", opinions.build),
    Role("report", "Báo cáo rà soát", report.build),
    Role("programme", "Chương trình phối hợp", programme.build),
    Role("plan", "Kế hoạch thực hiện chương trình", programme.build_plans),
    Role("review", "Trang rà soát", review.build),
    Role("contents", "Danh mục hồ sơ", contents.build),
)
