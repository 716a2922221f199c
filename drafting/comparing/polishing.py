"""The last touch to a row's edits: no figure without its sign, no lone word between two changes.

Each step keeps both sides' texts and reads the same from the other side.
"""

from collections.abc import Sequence

from drafting.comparing.result import Edit

_CHANGES = ("delete", "insert")

_WORDS = frozenset((
    "hữu quan", "liên quan", "phương pháp", "biện pháp", "giải pháp", "cơ quan", "cơ sở", "cơ cấu",
    "xuất khẩu", "nhập khẩu", "thanh tra", "kiểm tra", "điều tra", "quản lý", "xử lý", "phát hành",
    "ban hành", "thi hành", "chấp hành", "thực hiện", "thể hiện", "phát hiện", "chương trình",
    "quy trình", "quy định", "quyết định", "công nhận", "xác nhận", "tổ chức", "công chức",
    "viên chức", "chính sách", "ngân sách", "kế hoạch", "quy hoạch", "hỗ trợ", "tài trợ",
    "viện trợ", "cấp phép", "cho phép", "chữa bệnh", "chữa trị", "đơn vị", "cá nhân", "pháp nhân",
    "phát sóng", "tham gia", "tham dự", "đề nghị", "kiến nghị", "yêu cầu", "khu vực", "khu phố",
))  # fmt: skip
"""Words of two syllables, one of which another word of official texts has too."""


def polished(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """``edits`` with their small roughnesses taken off."""
    if not any(edit[0] in _CHANGES for edit in edits):
        return tuple(edits)
    return tuple(_kept_whole(_uncut(_closed(_folded(list(edits))))))


def _folded(edits: list[Edit]) -> list[Edit]:
    """``{+Bình +}Hưng[- Long-]`` → ``[-Hưng Long-]{+Bình Hưng+}``: one word kept between what is
    put in and what is struck.
    """
    at = 1
    while at + 1 < len(edits):
        first, word, last = edits[at - 1 : at + 2]
        alone = _tag(edits, at - 2) not in _CHANGES and _tag(edits, at + 2) not in _CHANGES
        if {first[0], last[0]} == set(_CHANGES) and alone and _is_word(word):
            old = "".join(e[1] for e in (first, word, last) if e[0] != "insert")
            new = "".join(e[1] for e in (first, word, last) if e[0] != "delete")
            edits[at - 1 : at + 2] = [("delete", old), ("insert", new)]
        at += 1
    return edits


def _tag(edits: Sequence[Edit], at: int) -> str:
    return edits[at][0] if 0 <= at < len(edits) else ""


def _is_word(edit: Edit) -> bool:
    return edit[0] == "equal" and edit[1].strip().isalpha()


def _closed(edits: list[Edit]) -> list[Edit]:
    """``[-2-]{+5+}%`` → ``[-2%-]{+5%+}``, ``(02`` and its bracket likewise."""
    for at in range(2, len(edits)):
        old, new, kept = edits[at - 2 : at + 1]
        if (old[0], new[0], kept[0]) == ("delete", "insert", "equal"):
            size = _belongs(kept[1], old[1], new[1])
            edits[at - 2 : at + 1] = [
                ("delete", old[1] + kept[1][:size]),
                ("insert", new[1] + kept[1][:size]),
                ("equal", kept[1][size:]),
            ]
    return [edit for edit in edits if edit[-1] or edit[1]]


def _belongs(kept: str, *changed: str) -> int:
    """How many of the marks that stay belong to both changes before them."""
    if kept[:1] == "%" and all(text[-1:].isdigit() for text in changed):
        return 1
    opened = all(text.count("(") > text.count(")") for text in changed)
    return 1 if kept[:1] == ")" and opened else 0


def _uncut(edits: list[Edit]) -> list[Edit]:
    """``cơ quan [-hữu-]{+có liên+} quan`` → ``[-hữu quan-]{+có liên quan+}``: no word of two
    syllables keeps one of them.
    """
    for at in range(len(edits) - 1):
        old, new = edits[at], edits[at + 1]
        if (old[0], new[0]) != ("delete", "insert"):
            continue
        if at + 2 < len(edits) and edits[at + 2][0] == "equal":
            moved = _shared(edits[at + 2][1], old[1], new[1])
            old, new = ("delete", old[1] + moved), ("insert", new[1] + moved)
            edits[at + 2] = ("equal", edits[at + 2][1][len(moved) :])
        if at and edits[at - 1][0] == "equal":
            kept = edits[at - 1][1]
            moved = _shared(kept, old[1], new[1], first=True)
            old, new = ("delete", moved + old[1]), ("insert", moved + new[1])
            edits[at - 1] = ("equal", kept[: len(kept) - len(moved)])
        edits[at : at + 2] = [old, new]
    return [edit for edit in edits if edit[-1] or edit[1]]


def _shared(kept: str, old: str, new: str, first: bool = False) -> str:
    """The syllable beside a change, with its blank, that makes one word with both sides of it."""
    words = kept.split()
    if not words or not old.strip() or not new.strip():
        return ""
    if first:
        size = len(kept) - kept.rindex(words[-1])
        pairs = [f"{words[-1]} {side.split()[0]}" for side in (old, new)]
    else:
        syllable = words[0].rstrip(",.;:")
        size = kept.index(syllable) + len(syllable)
        pairs = [f"{side.split()[-1]} {syllable}" for side in (old, new)]
    if not all(pair.lower() in _WORDS for pair in pairs):
        return ""
    return kept[-size:] if first else kept[:size]


def _kept_whole(edits: Sequence[Edit]) -> list[Edit]:
    """``[-Bảo hiểm xã hội-]{+Sở Y tế, Bảo hiểm xã hội tỉnh+}`` → the name stays, where it is at
    least half of the longer side.
    """
    made: list[Edit] = []
    for edit in edits:
        before = made[-1] if made else ("", "")
        if edit[0] == "insert" and before[0] == "delete":
            made[-1:] = _split(before[1], edit[1])
        else:
            made.append(edit)
    return made


def _split(old: str, new: str) -> list[Edit]:
    short, long, tag = (old, new, "insert") if len(old) <= len(new) else (new, old, "delete")
    at = long.find(short)
    end = at + len(short)
    inside = at > 0 and end < len(long) and not long[at - 1].isalnum() and not long[end].isalnum()
    if not inside or len(short.split()) < 2 or 2 * len(short) < len(long):
        return [("delete", old), ("insert", new)]
    return [(tag, long[:at]), ("equal", short), (tag, long[end:])]
