"""One full name for the forms in which a text names an agency."""

import re

from drafting.registers import find_agency

_LEVELS = (
    ("xã", "xã"),
    ("huyện", "huyện"),
    ("tỉnh", "tỉnh"),
    ("thành phố", "tỉnh"),
)


def resolve(printed: str, bearer: str = "") -> str:
    """The register's name for ``printed``; ``printed`` itself where the register has none.

    ``cùng cấp`` and ``đồng cấp`` take the level of ``bearer`` (``Bảo hiểm xã hội cùng cấp`` of a
    district is ``Bảo hiểm xã hội huyện``).
    """
    same_level = re.fullmatch(r"(.+?)\s(?:cùng|đồng) cấp", printed)
    name = same_level[1] if same_level else printed
    if same_level:
        bare = re.sub(r"^cơ quan\s", "", name, flags=re.IGNORECASE)
        known = find_agency(f"{bare} {level(bearer)}")
        if known:
            return known.name
    known = find_agency(name)
    return known.name if known else printed


def level(name: str) -> str:
    """``tỉnh``, ``huyện`` or ``xã``, by the first place word of a name; ``tỉnh`` where none is."""
    found = [(name.find(word), word) for word, _ in _LEVELS if word in name]
    return dict(_LEVELS)[min(found)[1]] if found else "tỉnh"
