"""Numbers as they are printed and as they count."""

from drafting.text.numbering import figure, ordinal


def value(number: str) -> int:
    """``"5"``, ``"5a"``, ``"thứ 5"``, ``"V"`` → 5; 0 where it is no number."""
    if number.isdecimal():
        return int(number)
    return figure(number) or ordinal(number) or 0


_FIGURES = str.maketrans("lIi|OoQS", "11110005")


def unspoilt(number: str) -> str:
    """``"l2"`` → ``"12"``: letters that a scan's recognition put for figures."""
    return number.translate(_FIGURES)


def printed(line: str, text: str, usual: str) -> str | None:
    """What ``line`` prints before ``text``, or ``None`` where it is the ``usual`` form.

    A dot behind ``Chương I`` means nothing: a title on the same line has one, on the next none.
    """
    own = line[: len(line) - len(text)].rstrip() if text else line
    if usual[-1:].isalnum():
        own = own.removesuffix(".")
    return None if own == usual else own
