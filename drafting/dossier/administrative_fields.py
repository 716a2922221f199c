"""The fields that the data file of an administrative paper may have, with their labels."""

from typing import Any

from drafting.dossier.data_file import Data
from drafting.dossier.fields import Field, lines
from drafting.dossier.schema import Unfit, day, one_of, text, words
from drafting.rendering.opinions import RESULTS, TEXTS
from drafting.rendering.progress import TYPED as PROGRESS_TYPED
from drafting.rendering.signing import FORMS
from drafting.rendering.submission import TYPED


def paragraphs(value: Any) -> tuple[str, ...]:
    """One text, or a list of paragraphs."""
    return tuple(text(value).splitlines()) if isinstance(value, str) else lines(value)


def records(value: Any) -> list[Data]:
    """A list of tables: ``[[opinion]]``."""
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise Unfit("phải là danh sách các bảng, mỗi bảng mở bằng hai dấu ngoặc vuông")
    return value


COVER = {
    "agency": Field("Cơ quan ban hành", words, needed=True),
    "superior": Field("Cơ quan chủ quản", text),
    "number": Field("Số", text),
    "symbol": Field("Ký hiệu", text),
    "place": Field("Địa danh", text),
    "date": Field("Ngày ban hành", day),
    "signer": Field("Họ tên người ký", text),
    "capacity": Field("Chức vụ người ký", text),
    "form": Field("Hình thức ký (TL., TUQ., Q.)", one_of(*FORMS)),
    "for": Field("Chức vụ của người giao ký", text),
    "addressees": Field("Kính gửi", lines),
    "recipients": Field("Nơi nhận", lines),
}
DRAFT = {"new": Field("Tệp dự thảo", words, needed=True)}

SUBMISSION = {
    **COVER,
    **DRAFT,
    "old": Field("Tệp văn bản hiện hành", words, needed=True),
    **{key: Field(label, paragraphs) for key, label in TYPED.items()},
    "attachments": Field("Tài liệu gửi kèm", lines),
}
REQUEST = {
    **COVER,
    **DRAFT,
    "attachments": Field("Thành phần hồ sơ", lines),
    "opening": Field("Câu mở đầu", text),
    "reply_by": Field("Thời hạn trả lời", text),
    "contact": Field("Đầu mối liên hệ", text),
}
OPINIONS = {
    **COVER,
    **DRAFT,
    "asked": Field("Cơ quan được gửi lấy ý kiến", lines),
    "opening": Field("Câu mở đầu", text),
    "opinion": Field("Các ý kiến", records),
    "register": Field("Tệp Excel ghi các ý kiến", words),
}
OPINION = {
    "agency": Field("Cơ quan góp ý", words, needed=True),
    "letter": Field("Số, ngày công văn", text),
    "text": Field("Góp ý cho QĐ hay QC", one_of(*TEXTS)),
    "place": Field("Điều, khoản", text),
    "opinion": Field("Nội dung góp ý", text),
    "result": Field("Kết quả", one_of("", *RESULTS)),
    "answer": Field("Giải trình", text),
}
CONTENTS = {**COVER, **DRAFT, "piece": Field("Các tài liệu", records, needed=True)}
PIECE = {
    "title": Field("Tên tài liệu", words, needed=True),
    "basis": Field("Bắt buộc theo", text),
    "file": Field("Tên tệp", text),
}
PROGRESS = {
    **COVER,
    **DRAFT,
    "period": Field("Kỳ báo cáo", words, needed=True),
    **{key: Field(label, paragraphs) for key, label in PROGRESS_TYPED.items()},
    "plan": Field("Kết quả thực hiện chương trình phối hợp", records),
    "programmes": Field("Tệp chương trình phối hợp", lines),
}
PLAN = {
    "basis": Field("Căn cứ", text),
    "task": Field("Nội dung", words, needed=True),
    "result": Field("Kết quả thực hiện", text),
    "reason": Field("Nguyên nhân chưa đạt", text),
}
FINDINGS = {
    **COVER,
    **DRAFT,
    "profile": Field("Thể thức", text),
    "as_of": Field("Ngày lấy làm mốc", day),
}
