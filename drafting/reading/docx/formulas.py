"""A formula of Word (``m:oMath``) as one line of text: ``(a + b)/(2)``, ``x^2``, ``√(y)``.

Source: ISO/IEC 29500-1, 22.1. Brackets and the signs of sums and roots are properties there, not
text, and would be lost with a plain reading.
"""

from collections.abc import Callable

from lxml import etree

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
W_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def formula(element: etree._Element) -> str:
    """The letters below ``element`` in reading order, with the signs that Word draws."""
    return "".join(_one(child) for child in element)


def _one(element: etree._Element) -> str:
    tag = element.tag
    if tag in (f"{M}t", W_TEXT):
        return element.text or ""
    if tag.endswith("Pr"):
        return ""
    form = _FORMS.get(tag)
    return form(element) if form else formula(element)


def _part(element: etree._Element, name: str) -> str:
    found = element.find(f"{M}{name}")
    return "" if found is None else formula(found)


def _held(text: str) -> str:
    """In brackets where it is more than one letter or number."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _property(element: etree._Element, name: str, otherwise: str) -> str:
    tag = etree.QName(element).localname
    found = element.find(f"{M}{tag}Pr/{M}{name}")
    return otherwise if found is None else found.get(f"{M}val", "")


def _fraction(element: etree._Element) -> str:
    return f"{_held(_part(element, 'num'))}/{_held(_part(element, 'den'))}"


def _raised(element: etree._Element) -> str:
    low, high = _part(element, "sub"), _part(element, "sup")
    made = _part(element, "e")
    made += f"_{_held(low)}" if low else ""
    return made + (f"^{_held(high)}" if high else "")


def _root(element: etree._Element) -> str:
    return f"{_part(element, 'deg')}√{_held(_part(element, 'e'))}"


def _sum(element: etree._Element) -> str:
    low, high = _part(element, "sub"), _part(element, "sup")
    sign = _property(element, "chr", "∫")
    limits = (f"_{_held(low)}" if low else "") + (f"^{_held(high)}" if high else "")
    return f"{sign}{limits} {_part(element, 'e')}"


def _brackets(element: etree._Element) -> str:
    between = _property(element, "sepChr", "|")
    inner = between.join(formula(e) for e in element.findall(f"{M}e"))
    return f"{_property(element, 'begChr', '(')}{inner}{_property(element, 'endChr', ')')}"


_FORMS: dict[str, Callable[[etree._Element], str]] = {
    f"{M}f": _fraction,
    f"{M}sSub": _raised,
    f"{M}sSup": _raised,
    f"{M}sSubSup": _raised,
    f"{M}rad": _root,
    f"{M}nary": _sum,
    f"{M}d": _brackets,
}
