"""The facets in the order of a reader's questions, and the one function that asks them all."""

from collections.abc import Callable
from typing import NamedTuple

from drafting.comparing.facets.agency import agency
from drafting.comparing.facets.citation import citation
from drafting.comparing.facets.deadline import deadline
from drafting.comparing.facets.frequency import frequency
from drafting.comparing.facets.lead import lead
from drafting.comparing.facets.modality import modality
from drafting.comparing.facets.number import number
from drafting.comparing.facets.partner import partner
from drafting.comparing.facets.recipient import recipient
from drafting.comparing.facets.scope import scope
from drafting.comparing.facets.side import Side
from drafting.comparing.result import Change


class Facet(NamedTuple):
    id: str
    title: str
    """Vietnamese, for documents."""
    find: Callable[[Side, Side], tuple[Change, ...]]


FACETS = (
    Facet("lead", "cơ quan chủ trì", lead),
    Facet("partner", "cơ quan phối hợp", partner),
    Facet("recipient", "nơi nhận", recipient),
    Facet("agency", "cơ quan được nêu", agency),
    Facet("frequency", "định kỳ", frequency),
    Facet("deadline", "thời hạn", deadline),
    Facet("number", "con số", number),
    Facet("citation", "văn bản viện dẫn", citation),
    Facet("scope", "phạm vi", scope),
    Facet("modality", "mức độ ràng buộc", modality),
)


def changes(
    old_text: str,
    new_text: str,
    old_bearers: tuple[str, ...] = (),
    new_bearers: tuple[str, ...] = (),
) -> tuple[Change, ...]:
    """What changed in law from ``old_text`` to ``new_text``, values as printed.

    The bearers are the agencies of the articles that the texts stand in, as their headings print
    them (``phrases.agencies.agency_names``): they lead where a unit says ``chủ trì`` and names
    nobody. A text that is new or gone as a whole has no changes: all of it is new or gone.
    """
    if not old_text.strip() or not new_text.strip():
        return ()
    old, new = Side(old_text, old_bearers), Side(new_text, new_bearers)
    return tuple(found for facet in FACETS for found in facet.find(old, new))
