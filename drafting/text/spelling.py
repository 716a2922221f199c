"""One key for the spellings of one syllable: case, tone-mark place, i or y."""

from functools import cache

_OPEN = ("oòóỏõọaàáảãạ", "oòóỏõọeèéẻẽẹ", "uùúủũụyỳýỷỹỵ")
"""Pairs of vowels whose tone mark may stand on either: ``hòa`` or ``hoà``, ``thủy`` or ``thuỷ``."""

_TONE = {pair[0] + pair[6 + tone]: pair[tone] + pair[6] for pair in _OPEN for tone in range(1, 6)}
"""The later place of the mark → the earlier one: ``oà`` → ``òa``."""

_SHORT_I = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_BEFORE_Y = "hklmst"
"""Consonants after which a lone i and y are one sound: ``lý`` and ``lí``."""


@cache
def fold(word: str) -> str:
    """The key of a word: equal for spellings that are both in use for the same word.

    Lower case; the tone mark of an open ``oa oe uy`` on the first vowel, but not after q, where
    ``quý`` has one spelling; y as i after h k l m s t where it is the whole vowel.
    """
    word = word.lower().replace("ð", "đ")
    if word.isascii():
        return word.replace("y", "i") if len(word) == 2 and word[0] in _BEFORE_Y else word
    tail = _TONE.get(word[-2:])
    if tail and word[-3:-2] != "q":
        return word[:-2] + tail
    if len(word) == 2 and word[0] in _BEFORE_Y:
        return word[0] + word[1].translate(_SHORT_I)
    return word
