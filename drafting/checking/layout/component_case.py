"""In hoa or in thường: the case of each component (NĐ 30/2020, Phụ lục I, Phần I, Mục II and V).

Capitals are letters: what is found here is never put right by the program.
"""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, judged
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.text.characters import is_upper

IN_LOWER = (
    "motto", "number", "place-date", "subject", "letter-subject", "part", "chapter", "section",
    "subsection", "appendix", "article", "issued-with", "addressee", "signer",
)  # fmt: skip
"""Components whose lower case is worth checking; a recipient may be an abbreviation."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lower case where capitals are due, or a whole line in capitals where they are not."""
    for item in judged(paper, profile):
        text = item.component.text
        if item.figures.case == "upper" and any(c.islower() for c in text):
            yield _departure(item, "có chữ in thường", "chữ in hoa")
        elif item.figures.case != "upper" and item.component.role in IN_LOWER and is_upper(text):
            yield _departure(item, "in hoa", "chữ in thường")


def _departure(item: Judged, found: str, lawful: str) -> Departure:
    return Departure(
        severity=item.severity(ERROR, "case"),
        message=f"{item.name}: {found}, quy định là {lawful} {item.ground('case')}",
        component=item.component,
        suggestion=lawful,
    )
