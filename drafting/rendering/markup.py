"""Elements of a web page; words that are not markup yet are always escaped."""

from collections.abc import Iterable
from html import escape

VOID = ("meta", "input", "br")
"""Elements that have no end."""


class Html(str):
    """Markup that is made already; every other string is words."""

    __slots__ = ()


def tag(name: str, *inside: str, **attributes: str | bool | None) -> Html:
    """``<name …>inside</name>``.

    An attribute that is ``None`` or ``False`` is left out, ``True`` stands without a value; ``_``
    behind a name keeps it from being a word of Python (``class_``), inside of it is ``-``.
    """
    made = "".join(
        _attribute(key, value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in VOID:
        return Html(f"<{name}{made}>")
    return Html(f"<{name}{made}>{joined(*inside)}</{name}>")


def head_row(titles: Iterable[str]) -> Html:
    """The head of a table: one row, a title a column."""
    return tag("thead", tag("tr", *(tag("th", title, scope="col") for title in titles)))


def joined(*parts: str) -> Html:
    """The parts one behind the other."""
    return Html("".join(p if isinstance(p, Html) else escape(p, quote=False) for p in parts))


def _attribute(key: str, value: str | bool) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
