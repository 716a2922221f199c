"""The subjects by which a programme groups its work, recognised by the act that a clause names.

One row a subject, in the order of a programme. What no row recognises is ``OTHER``: the matters
of the regulation's own field.
"""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Subject:
    id: str
    title: str
    """In the part on content."""
    plan_title: str
    """In the plan table."""
    cue: str
    """The act, as a verbose pattern."""
    product: str
    """What such work usually leaves behind; an officer confirms it."""
    time: str
    """When officers usually set it; a hint, never printed by itself."""


PROGRAMME, ADVICE, TREATMENT, OTHER = "programme", "advice", "treatment", "other"
COMMUNICATION, INFORMATION, INSPECTION = "communication", "information", "inspection"
TRAINING, REFORM, REVIEW, REPORT = "training", "reform", "review", "report"

SUBJECTS = (
    Subject(
        PROGRAMME, "Xây dựng chương trình phối hợp", "Xây dựng chương trình, tham mưu chính sách",
        r"xây\sdựng(?:\svà\striển\skhai)?\s(?:chương\strình|kế\shoạch)\sphối\shợp",
        "Chương trình phối hợp công tác năm {year}", "Tháng 01/{year}",
    ),
    Subject(
        REVIEW, "Sơ kết, tổng kết, rà soát quy định", "Sơ kết, tổng kết, báo cáo",
        r"sơ\skết|tổng\skết|giao\sban",
        "Báo cáo sơ kết, tổng kết; văn bản kiến nghị", "Sơ kết: …/{year}; tổng kết: …/{year}",
    ),
    Subject(
        REPORT, "Chế độ báo cáo", "Sơ kết, tổng kết, báo cáo",
        r"tổng\shợp,?\sbáo\scáo|báo\scáo\stình\shình|chế\sđộ\sbáo\scáo\svà",
        "Báo cáo", "",
    ),
    Subject(
        TRAINING, "Tập huấn, hướng dẫn nghiệp vụ", "Tập huấn",
        r"tập\shuấn|bồi\sdưỡng|hỗ\strợ\snghiệp\svụ",
        "Kế hoạch tập huấn năm {year}; các lớp tập huấn", "kế hoạch ban hành trong quý I",
    ),
    Subject(
        REFORM, "Cải cách thủ tục hành chính, chuyển đổi số", "Cải cách thủ tục hành chính",
        r"cải\scách\sthủ\stục\shành\schính|chuyển\sđổi\ssố|ứng\sdụng\sdữ\sliệu|liên\sthông",
        "", "Trong năm {year}",
    ),
    Subject(
        COMMUNICATION, "Tuyên truyền chính sách, pháp luật", "Tuyên truyền",
        r"tuyên\struyền|truyền\sthông|phổ\sbiến",
        "Hội nghị, tin, bài, tài liệu tuyên truyền", "Trong năm {year}",
    ),
    Subject(
        ADVICE, "Tham mưu, đề xuất cơ chế, chính sách",
        "Xây dựng chương trình, tham mưu chính sách",
        r"tham\smưu|đề\sxuất\scơ\schế|đề\sxuất\schính\ssách",
        "Tờ trình, dự thảo văn bản", "Trong năm {year}",
    ),
    Subject(
        INFORMATION, "Chia sẻ, cung cấp thông tin", "Chia sẻ thông tin",
        r"chia\ssẻ|cung\scấp|trao\sđổi|thông\stin\skết\squả|theo\sdõi,\snắm|chuyển\scơ\squan",
        "Văn bản, dữ liệu cung cấp", "Định kỳ …",
    ),
    Subject(
        INSPECTION, "Thanh tra, kiểm tra, xử lý vi phạm", "Thanh tra, kiểm tra",
        r"thanh\stra|kiểm\stra|giám\ssát|xử\slý\snghiêm",
        "Kết luận thanh tra, biên bản kiểm tra", "Theo kế hoạch năm {year} được phê duyệt",
    ),
    Subject(
        TREATMENT, "Tổ chức khám bệnh, chữa bệnh", "Khám bệnh, chữa bệnh",
        r"khám\sbệnh,\schữa\sbệnh|khám\schữa\sbệnh",
        "Văn bản chỉ đạo; văn bản thống nhất", "Trong năm {year}",
    ),
    Subject(OTHER, "Nhiệm vụ chuyên môn", "Nhiệm vụ chuyên môn", "", "", "Trong năm {year}"),
)  # fmt: skip
"""In the order in which they are tried: the first whose cue stands in the act."""

PLAN_ORDER = (
    PROGRAMME, ADVICE, TREATMENT, OTHER, COMMUNICATION, INFORMATION, TRAINING, REFORM, INSPECTION,
    REVIEW, REPORT,
)  # fmt: skip
CONTENT_ORDER = (
    PROGRAMME, ADVICE, TREATMENT, OTHER, COMMUNICATION, INFORMATION, INSPECTION, TRAINING, REFORM,
    REVIEW, REPORT,
)  # fmt: skip

SUPPORT = (INFORMATION, TRAINING, REFORM)
"""Subjects that share one group of the plan where only the partner's clauses set them."""

_HEAD = 130
"""An act is named in its first words; what stands behind is its object and purpose."""


def subject_of(act: str, intro: str = "") -> tuple[str, str]:
    """The id of an act's subject and the words that gave it away (``""`` for ``OTHER``).

    A point takes the subject of the words before its list where they name one.
    """
    for words in (intro, act):
        for subject in SUBJECTS:
            match = _cue(subject.id).search(words[:_HEAD]) if subject.cue and words else None
            if match:
                return subject.id, " ".join(match[0].lower().split())
    return OTHER, ""


def subject(subject_id: str) -> Subject:
    """The row of that id."""
    return next(s for s in SUBJECTS if s.id == subject_id)


@cache
def _cue(subject_id: str) -> re.Pattern[str]:
    return re.compile(subject(subject_id).cue, re.VERBOSE | re.IGNORECASE)
