"""Lines that a page's width broke, put together again."""


def join(before: str, after: str) -> str:
    """Two wrapped lines as one text: with a space, but none inside a document's symbol.

    ``08/2020/QĐ-`` + ``UBND`` is one symbol: a hyphen glued to a word that has a stroke.
    """
    if before.endswith("-") and not before.endswith(" -"):
        last = before.rpartition(" ")[2]
        if "/" in last and after[:1].isupper():
            return before + after
    return f"{before} {after}"
