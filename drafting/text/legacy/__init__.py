"""Texts typed for fonts of the years before Unicode: TCVN3 (ABC) and VNI.

Such a file holds Western letters that only its own fonts draw as Vietnamese. A font's name tells
the coding for certain (Word); in plain text the share of everyday words does.
"""

from drafting.text.legacy.recognition import TCVN3, TCVN3_CAPITALS, VNI, of_font, of_text
from drafting.text.legacy.tcvn3 import from_tcvn3
from drafting.text.legacy.vni import from_vni

__all__ = ["TCVN3", "TCVN3_CAPITALS", "VNI", "of_font", "of_text", "to_unicode"]


def to_unicode(text: str, coding: str) -> str:
    """``text`` in Unicode letters; ``coding`` is one of the three constants.

    Letters that the coding does not use stay as they are.
    """
    if coding == VNI:
        return from_vni(text)
    if coding == TCVN3_CAPITALS:
        return from_tcvn3(text).upper()
    return from_tcvn3(text)
