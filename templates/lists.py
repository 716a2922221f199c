"""Administrative papers that are a table: danh mục hồ sơ, bản tổng hợp ý kiến, báo cáo rà soát."""

from pieces import closing, grid, head, lines, rule, title
from wordml import document, each, paragraph, section, when

A4 = (210.0, 297.0)
LANDSCAPE = (297.0, 210.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
WIDTH = 247.0
CONTENTS = (10.0, 56.0, 30.0, 42.0, 22.0)
OPINIONS = (38.0, 47.0, 81.0, 81.0)
FINDINGS = (11.0, 30.0, 22.0, 62.0, 70.0, 52.0)


def contents() -> str:
    """Danh mục hồ sơ: what the dossier holds and what is missing."""
    return document(
        head("paper"),
        title("paper"),
        paragraph("KhoangCach"),
        paragraph("DoanVan", "Hồ sơ gồm các tài liệu sau:"),
        grid(
            CONTENTS,
            ("TT", "Tài liệu", "Bắt buộc theo", "Tên tệp", "Tình trạng"),
            ("number", "title", "basis", "file", "state"),
            "paper.rows",
        ),
        lines("paper.notes"),
        closing("paper"),
        section(A4, MARGINS),
    )


def opinions() -> str:
    """Bản tổng hợp ý kiến, tiếp thu, giải trình: counts, then a table for each text."""
    return document(
        head("paper", 100, WIDTH - 100),
        paragraph("TenLoai", "{{ paper.type }}"),
        paragraph("TrichYeu", "{{ paper.subject }}"),
        rule("KeTrichYeu", WIDTH, 60),
        lines("paper.opening"),
        lines("paper.counts"),
        each(
            "text in paper.texts",
            paragraph("MucSo", "{{ text.number }}. {{ text.title }}"),
            grid(
                OPINIONS,
                (
                    "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN",
                    "CHỦ THỂ GÓP Ý",
                    "NỘI DUNG GÓP Ý",
                    "NỘI DUNG TIẾP THU, GIẢI TRÌNH",
                ),
                ("place", "who", "opinion", "answer"),
                "text.rows",
            ),
        ),
        closing("paper", WIDTH),
        section(LANDSCAPE, MARGINS),
    )


def findings() -> str:
    """Báo cáo rà soát: what the check of a draft found."""
    return document(
        head("paper", 100, WIDTH - 100),
        paragraph("TenLoai", "{{ paper.type }}"),
        paragraph("TrichYeu", "{{ paper.subject }}"),
        rule("KeTrichYeu", WIDTH, 60),
        lines("paper.opening"),
        lines("paper.counts"),
        when(
            "paper.rows",
            grid(
                FINDINGS,
                ("TT", "Vị trí", "Mức độ", "Trích văn bản", "Nội dung phát hiện", "Đề nghị"),
                ("number", "place", "severity", "quote", "message", "suggestion"),
                "paper.rows",
            ),
        ),
        lines("paper.notes"),
        closing("paper", WIDTH),
        section(LANDSCAPE, MARGINS),
    )
