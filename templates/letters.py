"""Administrative papers that are read as a text: tờ trình, công văn, báo cáo."""

from pieces import addressees, closing, grid, head, lines, title
from wordml import document, each, paragraph, run, section, when

A4 = (210.0, 297.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
RESULTS = (11.0, 22.0, 62.0, 35.0, 30.0)


def part(number: str, words: str) -> str:
    """A part's title line: ``I. SỰ CẦN THIẾT``."""
    return paragraph("MucLaMa", f"{number}. {words}")


def point(number: str, words: str) -> str:
    """A title line under a part: ``1. Cơ sở pháp lý``."""
    return paragraph("MucSo", f"{number}. {words}")


def submission() -> str:
    """Tờ trình on a draft decision; what changed is counted and listed by the program."""
    return document(
        head("paper"),
        title("paper"),
        addressees("paper"),
        lines("paper.opening"),
        part("I", "SỰ CẦN THIẾT BAN HÀNH VĂN BẢN"),
        point("1", "Cơ sở chính trị, pháp lý"),
        lines("paper.legal_basis"),
        point("2", "Cơ sở thực tiễn"),
        lines("paper.practical_basis"),
        part("II", "MỤC ĐÍCH, QUAN ĐIỂM XÂY DỰNG DỰ THẢO VĂN BẢN"),
        lines("paper.purpose"),
        part("III", "PHẠM VI ĐIỀU CHỈNH, ĐỐI TƯỢNG ÁP DỤNG"),
        lines("paper.scope"),
        part("IV", "QUÁ TRÌNH XÂY DỰNG DỰ THẢO VĂN BẢN"),
        lines("paper.process"),
        part("V", "BỐ CỤC VÀ NỘI DUNG CƠ BẢN CỦA DỰ THẢO VĂN BẢN"),
        point("1", "Bố cục"),
        lines("paper.layout"),
        point("2", "Nội dung sửa đổi, hoàn thiện"),
        lines("paper.amended"),
        point("3", "Nội dung bổ sung"),
        lines("paper.added"),
        point("4", "Nội dung lược bỏ"),
        lines("paper.removed"),
        point("5", "Thủ tục hành chính"),
        lines("paper.procedures"),
        point("6", "Phân quyền, phân cấp"),
        lines("paper.delegation"),
        part("VI", "NHỮNG NỘI DUNG BỔ SUNG MỚI SO VỚI DỰ THẢO VĂN BẢN GỬI THẨM ĐỊNH"),
        lines("paper.since_appraisal"),
        part("VII", "DỰ KIẾN NGUỒN LỰC, ĐIỀU KIỆN BẢO ĐẢM CHO VIỆC THI HÀNH"),
        lines("paper.resources"),
        part("VIII", "VẤN ĐỀ XIN Ý KIẾN"),
        lines("paper.questions"),
        paragraph("DoanVan", "Trên đây là Tờ trình {{ paper.about }}, {{ paper.sender }} kính "
                             "trình {{ paper.decider }} xem xét, quyết định./."),
        lines("paper.attachments"),
        closing("paper"),
        section(A4, MARGINS),
    )  # fmt: skip


def appraisal_request() -> str:
    """Công văn that asks for the appraisal of a draft."""
    return document(
        head("paper", letter=True),
        addressees("paper"),
        lines("paper.opening"),
        paragraph("DoanVan", "{{ paper.sender }} gửi hồ sơ đề nghị {{ paper.appraiser }} thẩm định "
                             "{{ paper.draft }}. Hồ sơ gồm:"),
        lines("paper.attachments"),
        paragraph("DoanVan", "Đề nghị {{ paper.appraiser }} thẩm định và gửi kết quả về "
                             "{{ paper.sender }} trước {{ paper.reply_by }}. Đầu mối liên hệ: "
                             "{{ paper.contact }}./."),
        closing("paper"),
        section(A4, MARGINS),
    )  # fmt: skip


def progress() -> str:
    """Báo cáo of one agency on how it carries out the regulation, its duties already copied in."""
    return document(
        head("paper"),
        title("paper"),
        addressees("paper"),
        lines("paper.opening"),
        part("I", "CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
        lines("paper.direction"),
        part("II", "KẾT QUẢ THỰC HIỆN TRÁCH NHIỆM ĐƯỢC GIAO"),
        each(
            "duty in paper.duties",
            paragraph("DoanVan", run("{{ duty.place }}", bold=True), ": {{ duty.text }}"),
            when("duty.result", paragraph("DoanVan", "Kết quả: {{ duty.result }}")),
        ),
        part("III", "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH PHỐI HỢP"),
        grid(
            RESULTS,
            ("TT", "Căn cứ", "Nội dung", "Kết quả thực hiện", "Nguyên nhân chưa đạt"),
            ("number", "basis", "task", "result", "reason"),
            "paper.plan",
        ),
        part("IV", "TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN"),
        lines("paper.shortcomings"),
        part("V", "KIẾN NGHỊ, ĐỀ XUẤT"),
        lines("paper.proposals"),
        part("VI", "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TIẾP THEO"),
        lines("paper.outlook"),
        paragraph("DoanVan", "Trên đây là Báo cáo {{ paper.about }}, {{ paper.sender }} báo cáo "
                             "{{ paper.decider }}./."),
        closing("paper"),
        section(A4, MARGINS),
    )  # fmt: skip
