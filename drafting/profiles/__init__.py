"""The official formats as data, one TOML file a decree, and the few lines that load them.

Each figure names its source and the source's grade; what nobody could check is ``memory``, and
a checker only warns of it.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from drafting.errors import DataError
from drafting.profiles.profile import Component, Dates, Page, Profile, Span, Wording

FOLDER = Path(__file__).parent
NAMES = ("nd30-2020", "nd34-2016", "nd78-2025")
"""Every profile, oldest rules of a kind first."""

ADMINISTRATIVE, LEGAL = "administrative", "legal"
MEMORY = "memory"
GRADES = ("A", "B", "C", MEMORY)
"""Verbatim text of the rule; digest or press; real papers or custom; not verified."""


def load(name: str) -> Profile:
    """The profile of that name. Raises ``DataError`` where there is none."""
    check_name(name)
    return _load(name)


def check_name(name: str) -> None:
    """Raise ``DataError`` where there is no profile of that name; its file is not read."""
    if name not in NAMES:
        known = ", ".join(NAMES)
        raise DataError(
            f"thể thức “{name}”", "không có thể thức này", f"hãy chọn một trong: {known}"
        )


def profile_for(kind: str, day: date) -> Profile | None:
    """The profile that a paper of ``kind`` issued on ``day`` falls under.

    ``kind`` is ``ADMINISTRATIVE`` or ``LEGAL``. ``None`` for a time without a profile: such a
    paper is not judged on form.
    """
    name = name_for(kind, day)
    return _load(name) if name else None


def name_for(kind: str, day: date) -> str | None:
    """As ``profile_for``, only the name; no figure is read."""
    for name in NAMES:
        head = _head(name)
        last = head.get("to")
        if head["kind"] == kind and head["from"] <= day and (last is None or day <= last):
            return name
    return None


def lines_of(name: str) -> str:
    """How a profile's rule lines are made, ``"border"`` or ``"drawn"``; no figure is read."""
    check_name(name)
    return str(_head(name)["lines"])


@cache
def _head(name: str) -> dict[str, Any]:
    """Kind and days of a profile: what stands before its first table, as most of it is figures."""
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text.split("\n[", 1)[0])


@cache
def _load(name: str) -> Profile:
    path = FOLDER / f"{name}.toml"
    try:
        return _profile(tomllib.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(
            str(path), f"tệp thể thức không đúng khuôn ({error})", "hãy sửa tệp ấy"
        ) from error


def _profile(data: Mapping[str, Any]) -> Profile:
    """The profile of a parsed TOML file. Raises ``KeyError`` or ``TypeError`` on a wrong key."""
    grades = {MEMORY: MEMORY} | {key: s["grade"] for key, s in data["sources"].items()}
    page, words, dates = data["page"], data["wording"], data["dates"]
    return Profile(
        name=data["name"],
        title=data["title"],
        kind=data["kind"],
        first_day=data["from"],
        last_day=data.get("to"),
        page=_page(page, grades[page["source"]]),
        wording=_wording(words, grades[words["source"]]),
        dates=Dates(dates["pad_day_below"], tuple(dates["pad_months"]), grades[dates["source"]]),
        components=tuple(_component(r, c, data["sources"]) for r, c in data["component"].items()),
        lines=data["lines"],
    )


def _page(raw: Mapping[str, Any], grade: str) -> Page:
    top, bottom, left, right = (Span(*raw[s]) for s in ("top", "bottom", "left", "right"))
    return Page(raw["width"], raw["height"], top, bottom, left, right, raw["font"], grade)


def _wording(words: Mapping[str, Any], grade: str) -> Wording:
    return Wording(
        authority=tuple(words["authority"]),
        authority_printed=words["authority_printed"],
        enacting=tuple(words["enacting"]),
        citation_end=words["citation_end"],
        citation_last=tuple(words["citation_last"]),
        law_citation=tuple(words["law_citation"]),
        issued_with=tuple(words["issued_with"]),
        number=words["number"],
        grade=grade,
        unverified=tuple(words["memory"]),
    )


def _component(role: str, raw: Mapping[str, Any], sources: Mapping[str, Any]) -> Component:
    """One component; keys that the class does not know are an error of the file."""
    given = dict(raw)
    key, item = given.pop("source"), given.pop("item", None)
    source = sources.get(key, {"title": "chưa kiểm chứng", "grade": MEMORY})
    for field in ("size", "first_line", "rule"):
        if field in given:
            given[field] = Span(*given[field])
    unverified = tuple(given.pop("memory", ()))
    where = f"{source['title']}, {item}" if item else source["title"]
    return Component(role=role, source=where, grade=source["grade"], unverified=unverified, **given)
