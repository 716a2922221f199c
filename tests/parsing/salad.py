"""Word salad of structural lines: what no author wrote and every parser must survive."""

from hypothesis import strategies as st

WORDS = (
    "quy", "định", "của", "pháp", "luật", "về", "bảo", "hiểm", "xã", "hội;", "Ủy", "ban", "nhân",
    "dân", "tỉnh", "phối", "hợp", "với", "Sở", "Y", "tế,", "trong", "thời", "hạn", "05", "ngày",
    "làm", "việc:", "theo", "khoản", "2", "Điều", "5", "Nghị", "định", "này.", "Cơ", "quan", "có",
    "thẩm", "quyền", "ban", "hành", "Quyết", "định", "số", "12/2020/QĐ-UBND", "ngày", "05", "tháng",
    "7", "năm", "2020", "như", "sau:", "“1.", "Hồ", "sơ”", "gồm", "(BHXH)", "mức", "1.500.000",
    "đồng,", "0,8", "lần", "-", "nếu", "có;", "bằng", "văn", "bản/.",
)  # fmt: skip

STARTS = (
    "Điều 1.", "Điều 2.", "Điều 3", "Điều 3.", "Điều 4.", "Điều 5a.", "ĐIỀU 6:", "Điều 18.14",
    "Chương I", "CHƯƠNG II.", "Chương 3:", "Phần thứ nhất", "PHẦN A", "Mục 1.", "MỤC II",
    "Tiểu mục 1", "1.", "2.", "3.", "1)", "1-", "2-", "1a.", "1.1.", "1.2.", "1.1.1.", "2.1", "10.",
    "007.", "1/", "a)", "b)", "c)", "d)", "đ)", "e)", "a1)", "aa)", "a.", "-", "+", "–", "•", "*",
    "I.", "II.", "A.", "B.", "“Điều 5.", "“1.", "”.", "“", "\"", "\"a)", "”;", "PHỤ LỤC",
    "PHỤ LỤC I", "Phụ lục 2:", "Mẫu số 01", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "QUY CHẾ", "LUẬT",
    "KẾ HOẠCH", "DANH MỤC THUỐC", "(Ban hành kèm theo Quyết định số", "Căn cứ Luật",
    "Theo đề nghị của", "Quốc hội ban hành Luật", "Số: 12/QĐ-UBND", "Luật số:",
    "Kon Tum, ngày 05 tháng 7 năm 2024", "V/v", "Kính gửi:", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN",
    "TỈNH KON TUM   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:",
    "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Lưu: VT.", "TM. CHÍNH PHỦ", "KT. CHỦ TỊCH",
    "CHỦ TỊCH QUỐC HỘI", "Lê Văn An", "(Đã ký)", "GIÁM ĐỐC   PHÓ GIÁM ĐỐC",
    "XÁC THỰC VĂN BẢN HỢP NHẤT", "MỤC LỤC", "Chương I. TÊN ...... 3",
    "CÔNG BÁO/Số 5/Ngày 01-01-2020", "-----", "17", "[1]", "[1] Điều này",
    "(Xem tiếp Công báo số 3)", "(Tiếp theo Công báo số 2)", "Ký bởi: A", "QUY ĐỊNH CHUNG",
    "Phạm vi điều chỉnh", "A\tB\t\tC", "VĂN PHÒNG CHÍNH PHỦ XUẤT BẢN", "Điều", "Mục đích", "\f",
    "|", "# tiêu đề", "**đậm**", "<br>", "<!--",
)  # fmt: skip

words = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
line = st.one_of(
    st.just(""),
    st.tuples(st.sampled_from(STARTS), words).map(lambda pair: " ".join(pair).rstrip()),
    st.sampled_from(STARTS),
    words,
    st.text(alphabet="aăâđêôơưÀẢĐ 0123456789.;:,-–()“”\"'/|*#<>\\_[]&\t", max_size=40),
)
texts = st.lists(line, max_size=40).map("\n".join)
"""A text of up to forty lines."""
