"""Letters of a file that names their font: those of an old font become Unicode."""


def coding_of(font: str) -> str | None:
    """The old coding that a font's name tells, ``None`` for any other font."""
    if not font or font[0] not in ".Vv":
        return None
    from drafting.text.legacy import of_font

    return of_font(font)


def converted(text: str, coding: str | None) -> str:
    """``text``, typed in a font of that coding, in Unicode letters.

    A Vietnamese letter proves that the text is in Unicode though its font is an old one.
    """
    if coding is None or any(c in "ăđơưĂĐƠƯ" or "\u1ea0" <= c <= "\u1ef9" for c in text):
        return text
    from drafting.text.legacy import to_unicode

    return to_unicode(text, coding)
