"""One paper from one data file, or from a text that is read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from drafting.dossier.data_file import Data, load_data
from drafting.dossier.document_data import document_of
from drafting.dossier.own_template import named, template_bytes
from drafting.dossier.programme_fields import PROGRAMME_FIELDS
from drafting.model import Document
from drafting.parsing import parse
from drafting.profiles import ADMINISTRATIVE, LEGAL, NAMES, check_name, lines_of, load, name_for
from drafting.reading import read

if TYPE_CHECKING:
    from drafting.duties.paper import Programme


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for."""

    path: Path
    """The data file, or the text."""
    template: bytes | None
    """An officer's own."""
    profile: str | None
    stamp: str
    """``DỰ THẢO LẦN 2`` under the number; ``""`` for none."""
    lines: str | None
    """How rule lines are made; ``None`` as the profile says."""


Maker = Callable[[Order], bytes]

__all__ = ["DEFAULT", "KINDS", "PROGRAMME_FIELDS", "profile_of", "render_paper"]

DEFAULT = "nd30-2020"
"""For a paper of a time without a profile: today's layout of administrative papers."""


def render_paper(
    kind: str,
    path: Path,
    template: Path | None = None,
    profile: str | None = None,
    stamp: str = "",
    lines: str | None = None,
) -> bytes:
    """The Word file of ``kind`` (a key of ``KINDS``) from the file at ``path``.

    Without ``profile`` the rules follow from the paper's number and date; ``stamp`` marks a
    decision or regulation as a draft; ``lines`` is ``"border"`` or ``"drawn"``, for the rule
    lines, without it as the profile says. Raises ``DataError``, ``UnreadableFile`` or
    ``TemplateError``.
    """
    if profile is not None:
        check_name(profile)
    with named(template):
        return KINDS[kind](Order(path, template_bytes(template), profile, stamp, lines))


def render_programme_paper(
    programme: "Programme",
    template: Path | None = None,
    profile: str | None = None,
    lines: str | None = None,
) -> bytes:
    """The Word file of a programme that is already made. Raises as ``render_paper``."""
    from drafting.rendering.programme import render_programme

    rules = profile or DEFAULT
    with named(template):
        return ruled(render_programme(programme, rules, template_bytes(template)), rules, lines)


def ruled(paper: bytes, profile: str, lines: str | None) -> bytes:
    """``paper`` with its rule lines made as ``lines`` says, or else its profile."""
    chosen = lines or lines_of(profile)
    if chosen == "border":
        return paper
    from drafting.rendering.drawn_rules import with_lines

    return with_lines(paper, chosen)


def profile_of(document: Document) -> str:
    """The profile that a text falls under by its number and date (a year in the number: legal)."""
    first = document.instruments[0] if document.instruments else None
    number = (first.number or "") if first else ""
    parts = number.split("/")
    kind = LEGAL if len(parts) > 2 else ADMINISTRATIVE
    day = first.date if first else None
    year = next((p for p in parts if len(p) == 4 and p.isdecimal()), "")
    if day is None and year:
        day = f"{year}-12-31" if year < "2025" else f"{year}-06-30"
    found = name_for(kind, date.fromisoformat(day)) if day else None
    return found or DEFAULT


def _document(path: Path, profile: str | None) -> tuple[Document, str]:
    """The text of a decision from data, from JSON of ``parse``, or read; and its profile."""
    data = load_data(path)
    if data is None:
        document = parse(read(path))
    elif "instruments" in data:
        document = document_of(data, str(path))
    else:
        own = data.pop("profile", None)
        named = profile or own or _profile_of_data(data)
        from drafting.dossier.decision_data import decision_document

        rules = load(str(named))
        return decision_document(data, rules, str(path)), rules.name
    return document, profile or profile_of(document)


def _profile_of_data(data: Data) -> str:
    """Legal papers of today where the number has a year, else administrative."""
    number = str(data.get("number") or "")
    return NAMES[-1] if number.count("/") > 1 else DEFAULT


def _decision(order: Order) -> bytes:
    from drafting.rendering.decision import render_decision

    document, rules = _document(order.path, order.profile)
    return ruled(render_decision(document, rules, order.template, order.stamp), rules, order.lines)


def _regulation(order: Order) -> bytes:
    from drafting.rendering.decision import render_regulation

    document, rules = _document(order.path, order.profile)
    made = render_regulation(document, rules, order.template, order.stamp)
    return ruled(made, rules, order.lines)


def _programme(order: Order) -> bytes:
    from drafting.dossier.programme_file import programme_of
    from drafting.rendering.programme import render_programme

    rules = order.profile or DEFAULT
    made = render_programme(programme_of(order.path), rules, order.template)
    return ruled(made, rules, order.lines)


def _administrative(kind: str) -> Maker:
    """The maker of an administrative paper; its layout is the same under every profile."""

    def make(order: Order) -> bytes:
        from drafting.dossier.administrative_data import MAKERS

        made = MAKERS[kind](order.path, order.template)
        return ruled(made, order.profile or DEFAULT, order.lines)

    return make


ADMINISTRATIVE_KINDS = (
    "submission", "appraisal-request", "opinions", "findings", "progress", "contents",
)  # fmt: skip

KINDS: dict[str, Maker] = {
    "decision": _decision,
    "regulation": _regulation,
    "programme": _programme,
    **{kind: _administrative(kind) for kind in ADMINISTRATIVE_KINDS},
}
"""Kind of paper → its maker."""
