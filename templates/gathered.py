"""Báo cáo that sums up the agencies' reports: who has sent, then each agency's own words."""

from letters import part
from pieces import addressees, closing, grid, head, lines, title
from wordml import document, each, paragraph, run, section, when

A4 = (210.0, 297.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
STATES = (11.0, 66.0, 22.0, 41.0, 20.0)
RESULTS = (10.0, 30.0, 24.0, 44.0, 32.0, 20.0)


def gathered() -> str:
    """The main part."""
    return document(
        head("paper"),
        title("paper"),
        addressees("paper"),
        lines("paper.opening"),
        part("I", "TÌNH HÌNH GỬI BÁO CÁO"),
        lines("paper.counts"),
        grid(
            STATES,
            ("TT", "Cơ quan", "Tình trạng", "Tệp báo cáo", "Số nội dung chưa ghi"),
            ("number", "agency", "state", "file", "blanks"),
            "paper.states",
        ),
        part("II", "CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
        lines("paper.direction"),
        part("III", "KẾT QUẢ THỰC HIỆN TRÁCH NHIỆM CỦA CÁC CƠ QUAN"),
        each(
            "agency in paper.agencies",
            paragraph("MucSo", "{{ agency.number }} {{ agency.name }}"),
            each(
                "duty in agency.duties",
                paragraph("DoanVan", run("{{ duty.place }}", bold=True), ": {{ duty.text }}"),
                when("duty.result", paragraph("DoanVan", "Kết quả: {{ duty.result }}")),
                lines("duty.more"),
            ),
        ),
        part("IV", "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH PHỐI HỢP"),
        when(
            "paper.plan",
            grid(
                RESULTS,
                ("TT", "Cơ quan", "Căn cứ", "Nội dung", "Kết quả", "Nguyên nhân chưa đạt"),
                ("number", "agency", "basis", "task", "result", "reason"),
                "paper.plan",
            ),
        ),
        when("not paper.plan", paragraph("DoanVan", "……")),
        part("V", "TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN"),
        lines("paper.shortcomings"),
        part("VI", "KIẾN NGHỊ, ĐỀ XUẤT"),
        lines("paper.proposals"),
        part("VII", "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TIẾP THEO"),
        lines("paper.outlook"),
        paragraph("DoanVan", "Trên đây là Báo cáo {{ paper.about }}, {{ paper.sender }} báo cáo "
                             "{{ paper.decider }}./."),
        closing("paper"),
        section(A4, MARGINS),
    )  # fmt: skip
