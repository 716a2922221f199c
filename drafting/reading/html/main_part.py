"""Which part of a web page holds the text: the smallest that has all signs of a legal text."""

import re
from collections.abc import Callable

from lxml import etree

from drafting.reading.html.blocks import Block

_SIGN = re.compile(
    r"\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Điều\s+\d+[a-zđ]?\s*[.:]|(?:Chương|CHƯƠNG)\s+[IVXL\d]+\b|"
    r"(?:Nơi nhận|NƠI NHẬN)\b|(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|LUẬT)\s*:?\s*$)"
)
LINKED = 0.8
"""Share of a paragraph that is a link from which it is a menu's entry."""


def main_part(found: list[Block]) -> Callable[[Block], bool]:
    """Tells of a block whether it stands in the part that holds the text.

    Where fewer than two blocks show a sign, every block does.
    """
    signs = [block for block in found if _is_sign(block)]
    if len(signs) < 2:
        return lambda _: True
    shared = _path(signs[0].at)
    for block in signs[1:]:
        other = _path(block.at)
        length = next(
            (i for i, (a, b) in enumerate(zip(shared, other, strict=False)) if a is not b),
            min(len(shared), len(other)),
        )
        shared = shared[:length]
    inside = set(shared[-1].iter()) if shared else set()
    return lambda block: block.at in inside


def _is_sign(block: Block) -> bool:
    if block.why or block.linked > LINKED * len(block.text):
        return False
    return bool(_SIGN.match(block.text))


def _path(element: etree._Element) -> list[etree._Element]:
    """The element with all that hold it, the outermost first."""
    return [*reversed(list(element.iterancestors())), element]
