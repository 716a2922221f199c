"""A count as Word writes it: ``w:numFmt`` (ISO/IEC 29500-1, 17.18.59)."""

ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
         (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
LAST = {1: "mốt", 4: "bốn", 5: "lăm"}
"""Last digit behind ``mươi``; behind ``mười`` only 5 changes."""

LARGEST_ROMAN = 32767


def written(count: int, form: str, digits: int = 0) -> str:
    """``count`` in the format ``form``, as a plain number where the format is not known.

    ``digits`` is the least number of figures of a plain number.
    """
    if form == "none":
        return ""
    if form in ("lowerRoman", "upperRoman") and 0 < count <= LARGEST_ROMAN:
        return _cased(_roman(count), form)
    if form in ("lowerLetter", "upperLetter") and count > 0:
        return _cased(_letters(count), form)
    if form == "vietnameseCounting" and 0 <= count < 100:
        return _counted(count)
    return str(count).zfill(digits)


def _cased(text: str, form: str) -> str:
    return text.upper() if form.startswith("upper") else text


def _roman(count: int) -> str:
    made = ""
    for worth, sign in ROMAN:
        made += sign * (count // worth)
        count %= worth
    return made


def _letters(count: int) -> str:
    """From a to z, then aa, bb …: the letter again for every round, as Word does."""
    rounds, at = divmod(count - 1, 26)
    return chr(ord("a") + at) * min(rounds + 1, 30)


def _counted(count: int) -> str:
    tens, ones = divmod(count, 10)
    if not tens:
        return DIGITS[ones]
    if tens == 1:
        return " ".join(("mười", *(["lăm" if ones == 5 else DIGITS[ones]] if ones else ())))
    last = LAST.get(ones, DIGITS[ones])
    return " ".join((DIGITS[tens], "mươi", *([last] if ones else ())))
