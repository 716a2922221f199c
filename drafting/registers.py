"""Laws, agencies and fixed holidays with their days of validity, from ``corpus/registers``.

Every row carries its source and how sure it is (``grade``). What a register does not know is
``None``: nobody may read silence as "still in force" or "still there".
"""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeVar

from drafting.phrases.names import normal_name
from drafting.resources import folder

UNVERIFIED = "chưa xác minh"
"""Printed for what the register does not know, and the grade of a row that nobody checked."""

THERE, ENDED, NOT_YET, UNKNOWN = "there", "ended", "not-yet", "unknown"


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency as the register knows it."""

    name: str
    source: str
    grade: str
    """``A`` official, ``B`` press or own site, ``C`` common use, ``chưa xác minh``."""
    aliases: tuple[str, ...] = ()
    code: str = ""
    """Its letters in the number of a paper: ``"SYT"``."""
    superior: str = ""
    """Printed above its name; ``{tinh}`` stands for the province in capitals."""
    office: str = ""
    """Of its head: ``"Giám đốc"``."""
    bound: bool = True
    """False: not under the People's Committee; a regulation can only ask it."""
    begins: str | None = None
    ended: str | None = None
    """ISO day on which it was no more."""
    successors: tuple[str, ...] = ()
    interim: tuple[tuple[str, str, str], ...] = ()
    """``(from, to, name)``: spans in which it bore another name."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """A text that others cite."""

    name: str
    """As cited, without its day."""
    passed: str
    """ISO day, as in its citation."""
    source: str
    grade: str
    number: str = ""
    begins: str | None = None
    ends: str | None = None
    """Last ISO day in force."""
    amends: tuple[tuple[str, str], ...] = ()
    """``(name, day)`` of each text that it amends."""
    replaced_by: tuple[str, ...] = ()
    """Numbers."""
    fields: tuple[str, ...] = ()
    """What it is about, in the words of the texts."""


@dataclass(frozen=True, slots=True)
class Holiday:
    day: str
    """``--MM-DD``."""
    name: str
    source: str


@cache
def agencies() -> tuple[Agency, ...]:
    """All rows of ``agencies.toml`` in their order."""
    rows = _load("agencies")["agency"]
    spans = [tuple((s["from"], s["to"], s["name"]) for s in row.pop("interim", ())) for row in rows]
    return tuple(
        _make(Agency, {**row, "interim": span}) for row, span in zip(rows, spans, strict=True)
    )


@cache
def laws() -> tuple[Law, ...]:
    """All rows of ``laws.toml`` in their order."""
    made = []
    for row in _load("laws")["law"]:
        amended = tuple((a["name"], a["passed"]) for a in row.pop("amends", ()))
        span = {"begins": row.pop("from", None), "ends": row.pop("to", None)}
        made.append(_make(Law, {**row, **span, "amends": amended}))
    return tuple(made)


@cache
def holidays() -> tuple[Holiday, ...]:
    """Holidays on a fixed day; lunar and exchanged ones are not known."""
    data = _load("holidays")
    return tuple(Holiday(h["day"], h["name"], data["source"]) for h in data["holiday"])


def find_agency(printed: str) -> Agency | None:
    """The agency of that name, in any of its spellings; ``None`` where the register has none."""
    return _by_name().get(normal_name(printed))


def state(agency: Agency | None, day: str) -> str:
    """``there``, ``ended``, ``not-yet`` or ``unknown`` on an ISO day.

    An agency whose row is graded ``chưa xác minh`` is unknown, whatever its days say.
    """
    if agency is None or agency.grade == UNVERIFIED:
        return UNKNOWN
    if agency.ended and day >= agency.ended:
        return ENDED
    if agency.begins and day < agency.begins:
        return NOT_YET
    return THERE


@cache
def _by_name() -> dict[str, Agency]:
    found: dict[str, Agency] = {}
    for agency in agencies():
        for form in (agency.name, *agency.aliases):
            found.setdefault(normal_name(form), agency)
    return found


def _load(name: str) -> dict[str, Any]:
    path = folder("corpus") / "registers" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


Row = TypeVar("Row", Agency, Law)


def _make(kind: type[Row], row: dict[str, Any]) -> Row:
    """A row as its dataclass, lists as tuples; an unknown key is a mistake of the register."""
    known = {f.name for f in fields(kind)}
    unknown = sorted(row.keys() - known)
    if unknown:
        raise ValueError(f"{row.get('name')}: {', '.join(unknown)}")
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return kind(**values)
