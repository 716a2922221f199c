"""What a dossier should hold when a draft is sent to be appraised, and who makes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """One piece."""

    role: str
    """The role that makes it; ``""`` for what the program does not make."""
    title: str


PIECES = (
    Wanted("appraisal-request", "Công văn đề nghị thẩm định"),
    Wanted("submission", "Tờ trình về dự thảo Quyết định"),
    Wanted("decision", "Dự thảo Quyết định và Quy chế kèm theo"),
    Wanted("comparison", "Bản so sánh, thuyết minh dự thảo với văn bản hiện hành"),
    Wanted("opinions", "Bản tổng hợp ý kiến, tiếp thu, giải trình; bản chụp ý kiến góp ý"),
    Wanted("", "Báo cáo tổng kết thi hành văn bản hiện hành hoặc đánh giá thực trạng"),
    Wanted("", "Bản đánh giá thủ tục hành chính, phân cấp (nếu có)"),
    Wanted("redline", "Dự thảo theo dõi thay đổi so với văn bản hiện hành"),
    Wanted("report", "Báo cáo rà soát dự thảo"),
    Wanted("programme", "Dự thảo chương trình phối hợp công tác năm"),
    Wanted("plan", "Kế hoạch thực hiện chương trình (bảng tính)"),
    Wanted("review", "Trang rà soát dự thảo (mở bằng trình duyệt)"),
)
"""In the order in which a dossier is laid out."""

SENT = ("submission", "decision", "comparison", "opinions")
"""Roles that go along with the request; the rest stays with the drafter."""
