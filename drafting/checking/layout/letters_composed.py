"""Chữ có dấu dựng sẵn: decomposed letters look alike but break every search (Phụ lục I, mục I.4).

Most of them come from phones and other systems; the program never changes a letter itself.
"""

import unicodedata
from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, page_ground
from drafting.checking.layout.everything import everything
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Letters whose mark is stored apart."""
    for component in everything(paper):
        words = [word for s in component.stretches for word in s.text.split() if _is_apart(word)]
        if words:
            composed = unicodedata.normalize("NFC", words[0])
            message = f"“{composed}” gõ bằng chữ tổ hợp (dấu rời), cần chữ dựng sẵn Unicode"
            yield Departure(
                severity=WARNING,
                message=f"{message} {page_ground(profile, 'mục I.4')}",
                component=component,
                suggestion=f"gõ lại chữ “{composed}”",
                quote=words[0],
            )


def _is_apart(word: str) -> bool:
    return not unicodedata.is_normalized("NFC", word)
