"""The register of duties of a document: every unit that gives somebody something to do."""

from collections.abc import Iterator

from drafting.duties.duty import ASKED, Duty
from drafting.duties.judged import is_duty
from drafting.duties.resolve import resolve
from drafting.duties.timing import times
from drafting.duties.wording import action, condition, role
from drafting.model import Document, Instrument
from drafting.phrases.bearers import Borne, borne
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import ADVISED, DIRECTED, LEAD, PARTNER, RECIPIENT


def duties(document: Document) -> tuple[Duty, ...]:
    """All duties in reading order; ``()`` where the text gives none.

    Where a decision issues a regulation, the duties are the regulation's: the decision only says
    who carries it out.
    """
    return tuple(duty for instrument in main_instruments(document) for duty in _of(instrument))


def main_instruments(document: Document) -> tuple[Instrument, ...]:
    """What a decision issues, or all instruments where nothing is issued with another."""
    attached = tuple(i for i in document.instruments[1:] if i.body)
    return attached or document.instruments


def _of(instrument: Instrument) -> Iterator[Duty]:
    for found in borne(instrument):
        if is_duty(found):
            yield from _entries(instrument.type or "", found)


def _entries(instrument: str, found: Borne) -> Iterator[Duty]:
    text = found.unit.text
    lead = found.bearers
    bearer = lead[0] if lead else ""
    partners = _named(found.mentions, PARTNER, lead)
    recipient = next(iter(_named(found.mentions, RECIPIENT, lead)), None)
    for time in times(text):
        yield Duty(
            id=found.unit.id,
            instrument=instrument,
            article=found.unit.article,
            lead=lead,
            partners=partners,
            role=ASKED if found.asked else role(text, found.intro),
            action=action(text, found.mentions),
            frequency=time.frequency,
            deadline=time.deadline,
            cutoff=time.cutoff,
            deadline_text=time.text,
            recipient=recipient,
            condition=condition(text),
            quote=text,
            line=found.unit.line,
            directed=_named(found.mentions, DIRECTED, ()),
            advised=_named(found.mentions, ADVISED, ()),
            asked=found.asked,
            inherited=found.inherited,
            lead_resolved=tuple(resolve(name) for name in lead),
            partners_resolved=tuple(resolve(name, bearer) for name in partners),
            recipient_resolved=resolve(recipient, bearer) if recipient else None,
        )


def _named(mentions: tuple[Phrase, ...], role_of: str, without: tuple[str, ...]) -> tuple[str, ...]:
    """Names in one role in reading order, each once."""
    names = dict.fromkeys(p.text for p in mentions if p.role == role_of)
    return tuple(name for name in names if name not in without or role_of == LEAD)
