"""The recognisers of this room, in the order in which a reader asks."""

from collections.abc import Callable
from typing import NamedTuple

from drafting.phrases.agencies import agencies
from drafting.phrases.citations import citations
from drafting.phrases.deadlines import deadlines
from drafting.phrases.figures import figures
from drafting.phrases.frequency import frequencies
from drafting.phrases.modality import modality
from drafting.phrases.phrase import Phrase
from drafting.phrases.references import references
from drafting.phrases.scope import scope


class Recogniser(NamedTuple):
    id: str
    title: str
    """Vietnamese, for documents and messages."""
    find: Callable[[str], tuple[Phrase, ...]]


RECOGNISERS = (
    Recogniser("agencies", "cơ quan và vai trò", agencies),
    Recogniser("frequency", "định kỳ", frequencies),
    Recogniser("deadlines", "thời hạn, thời điểm chốt số liệu", deadlines),
    Recogniser("figures", "con số", figures),
    Recogniser("citations", "văn bản viện dẫn", citations),
    Recogniser("references", "viện dẫn nội bộ", references),
    Recogniser("modality", "mức độ ràng buộc", modality),
    Recogniser("scope", "phạm vi", scope),
)
