"""Which old coding a font or a text has."""

import re
import unicodedata

from drafting.text.legacy.tcvn3 import from_tcvn3
from drafting.text.legacy.vni import from_vni

TCVN3, TCVN3_CAPITALS, VNI = "tcvn3", "tcvn3-capitals", "vni"

_TCVN3_FONT = re.compile(r"\.vn\w", re.I)
_VNI_FONT = re.compile(r"vni[- _]", re.I)

_WORDS = """
    và của các được không những người này đã có thể về với từ năm tháng ngày định điều khoản luật
    nghị quyết ủy uỷ nhân dân tỉnh chính phủ nước bộ việc tổ chức cấp đến để phải cộng hòa hoà xã
    hội chủ nghĩa việt quản lý hiện đối số hoặc quyền tại là trưởng
"""
EVERYDAY = frozenset(_WORDS.split())
"""Words with a Vietnamese letter that stand in every legal text."""

HEAD = 20000
"""Characters that are looked at."""

PLAIN = 0.04
"""Share of everyday words from which a text is certainly in Unicode; real ones have 0.15."""


def of_font(name: str) -> str | None:
    """The coding of a font by its name, ``None`` for a Unicode font: ``.VnTimeH`` has capitals."""
    if _TCVN3_FONT.match(name):
        return TCVN3_CAPITALS if name.rstrip(" 0123456789").endswith("H") else TCVN3
    return VNI if _VNI_FONT.match(name) else None


def of_text(text: str) -> str | None:
    """``TCVN3`` or ``VNI`` where ``text`` is Vietnamese only when read so; else ``None``."""
    head = text[:HEAD]
    if head.isascii():
        return None
    plain = everyday(head)
    if plain >= PLAIN:
        return None
    readings = {TCVN3: from_tcvn3(head), VNI: from_vni(head)}
    shares = {coding: everyday(reading) for coding, reading in readings.items()}
    best = max(shares, key=lambda coding: shares[coding])
    return best if shares[best] >= max(PLAIN, 3 * plain) else None


def everyday(text: str) -> float:
    """Share of everyday words among the words of ``text``."""
    words = unicodedata.normalize("NFC", text).lower().split()
    if not words:
        return 0.0
    return sum(word.strip(".,;:()\"'-“”") in EVERYDAY for word in words) / len(words)
