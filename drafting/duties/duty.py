"""A coordination duty: who does what with whom by when, in the text's own words."""

from dataclasses import dataclass

LEADS, WORKS_WITH, DIRECTS, DOES, ASKED = (
    "chủ trì",
    "phối hợp",
    "chỉ đạo",
    "thực hiện",
    "đề nghị",
)
ROLES = (LEADS, WORKS_WITH, DIRECTS, DOES, ASKED)


@dataclass(frozen=True, slots=True)
class Duty:
    """One entry of the register: a unit, or one of the times that a unit sets."""

    id: str
    """The unit's id."""
    instrument: str
    article: str
    lead: tuple[str, ...]
    """As printed in the unit; the article's agencies where it names nobody."""
    partners: tuple[str, ...]
    role: str
    """What the bearer does: one of ``ROLES``."""
    action: str
    """The unit's words without who and with whom."""
    frequency: str | None
    deadline: str | None
    """When it is due: ``--MM-DD`` each year, ``YYYY-MM-DD`` once, ``P15D`` after an event."""
    cutoff: str | None
    """Up to when its figures run; never a due date."""
    deadline_text: str | None
    """What is printed of due date and cut-off."""
    recipient: str | None
    condition: str | None
    quote: str
    """The unit's text."""
    line: int
    directed: tuple[str, ...] = ()
    """Who is directed, instructed or guided."""
    advised: tuple[str, ...] = ()
    """Who is advised (``tham mưu``)."""
    asked: bool = False
    """The article only asks (``Đề nghị …``): the agency is outside the issuer's command."""
    inherited: bool = False
    """The lead is the article's agency, not named in the unit."""
    lead_resolved: tuple[str, ...] = ()
    """The register's full names for ``lead``."""
    partners_resolved: tuple[str, ...] = ()
    recipient_resolved: str | None = None
