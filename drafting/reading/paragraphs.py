"""Paragraphs whose lines were broken by hand."""

from drafting.text.characters import squeeze, starts_lower


def parts(text: str) -> list[str]:
    """One line for each part, unless a sentence goes on behind the break; ``[""]`` for nothing."""
    if "\n" not in text:
        return [text]
    made: list[str] = []
    for part in filter(None, map(squeeze, text.split("\n"))):
        if made and starts_lower(part) and made[-1][-1] not in ".;:!?":
            made[-1] = f"{made[-1]} {part}"
        else:
            made.append(part)
    return made or [""]
