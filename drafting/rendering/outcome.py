"""What a row of a comparison came to, in words that the program can stand for."""

import re

from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    MERGED,
    MOVED,
    REMOVED,
    RENUMBERED,
    SPLIT,
    UNCHANGED,
    Row,
)

NAMES = {
    UNCHANGED: "Giữ nguyên",
    EDITORIAL: "Giữ nguyên nội dung, chỉ khác cách viết",
    AMENDED: "Sửa đổi, bổ sung",
    ADDED: "Bổ sung mới",
    REMOVED: "Bãi bỏ",
    SPLIT: "Tách",
    MERGED: "Gộp",
}
"""Kind → name, in the order of a summary."""

REASON_WANTED = (AMENDED, ADDED, REMOVED, SPLIT, MERGED)
"""Kinds for which an appraiser expects the drafter's reason."""

LEVELS = {"p": "Phần", "c": "Chương", "m": "Mục", "t": "Tiểu mục", "a": "Phụ lục"}


def outcome(row: Row) -> str:
    """One line: the kind, where the text came from, how sure the pairing is."""
    words = [NAMES[row.kind]]
    if row.old and row.new:
        if MOVED in row.flags:
            words.append(f"chuyển từ {places(row.old)}")
        elif RENUMBERED in row.flags:
            words.append(f"trước là {places(row.old)}")
    if row.confidence == "low":
        words.append("cặp này chưa chắc chắn, cần xem lại")
    elif row.confidence == "person":
        words.append("cặp do cán bộ chọn")
    return f"{'; '.join(words)}."


def places(ids: tuple[str, ...]) -> str:
    """Several ids as citations: ``khoản 2, khoản 5 Điều 5``."""
    cited = [place(i) for i in ids]
    tail = re.search(r"Điều \S+$", cited[0])
    if tail and all(c.endswith(tail[0]) for c in cited):
        cited[:-1] = [c.removesuffix(tail[0]).strip() or tail[0] for c in cited[:-1]]
    return ", ".join(cited)


def place(unit_id: str) -> str:
    """An id as a citation: ``6.2.a`` → ``điểm a khoản 2 Điều 6``; ``22#2``: the second Điều 22."""
    parts = unit_id.split(".")
    if parts[0] in LEVELS and len(parts) > 1:
        return f"{LEVELS[parts[0]]} {parts[1]}"
    words = [f"Điều {_number(parts[0])}"]
    for part in parts[1:]:
        if part == "+":
            words.append("đoạn cuối")
        elif part != "0":
            words.append(f"{'khoản' if part[:1].isdigit() else 'điểm'} {_number(part)}")
    return " ".join(reversed(words))


def _number(part: str) -> str:
    number, _, again = part.partition("#")
    return f"{number} (lần {again})" if again else number
