"""Phụ lục, Mẫu số: on a line of its own, with or without a number."""

from drafting.model import APPENDIX
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed
from drafting.text.characters import is_upper


def appendix(line: Printed, place: Place) -> Mark | None:
    """``PHỤ LỤC II`` alone or before an upper-case title; never «Phụ lục kèm theo Luật này»."""
    mark = appendix_mark(line)
    return mark if mark and place.support(line) > 0 else None


def appendix_mark(line: Printed) -> Mark | None:
    """The same without a look at what stands before it."""
    found = match(APPENDIX, line.text)
    if not found:
        return None
    number, title = found["number"] or found["form"], found["sure"] or found["rest"] or ""
    if title and not is_upper(title) and title[0] != "(":
        return None
    if not title and not number and not is_upper(line.text):
        return None
    usual = f"Phụ lục {number}" if number else "Phụ lục"
    return Mark(APPENDIX, number, title, printed(line.text, title, usual))
