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


def changes(old: Side, new: Side) -> tuple[Change, ...]:
    """What changed in law from ``old`` to ``new``, values as printed.

    The bearers of a side lead where its text says ``chủ trì`` and names nobody; what the words
    around it say need not be said again. A text that is new or gone as a whole has no changes: all
    of it is new or gone.
    """
    if not old.text.strip() or not new.text.strip():
        return ()
    return tuple(found for facet in FACETS for found in facet.find(old, new))
