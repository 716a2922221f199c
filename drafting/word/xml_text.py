"""Words as XML holds them.

Not ``xml.sax.saxutils``: with it come the network libraries, a tenth of the start of a command.
"""

import re
from functools import cache


def clean(words: str) -> str:
    """``words`` without what XML cannot hold, its own signs escaped."""
    if not words.isprintable():
        words = _illegal().sub("", words)
    if "&" in words or "<" in words or ">" in words:
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return words


def quoted(value: str) -> str:
    """``value`` as that of an attribute, with its quotation marks."""
    safe = clean(value).replace('"', "&quot;")
    for blank, name in (("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")):
        safe = safe.replace(blank, name)
    return f'"{safe}"'


@cache
def _illegal() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
