"""Căn cứ from data: a sentence as it stands, or a text's name, number and day by the profile."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from drafting.dossier.schema import Unfit, day, text, words
from drafting.profiles.profile import Profile
from drafting.rendering.dates import printed_date
from drafting.text.blanks import BLANK

Citation = str | Mapping[str, str]
KEYS = {"title": words, "number": text, "date": day, "issuer": text, "subject": text}
"""``"Luật Việc làm"`` or ``"Nghị định"``; ``"38/2013/QH13"``; and what a decree has besides."""
LAWS = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")


def citations(value: Any) -> tuple[Citation, ...]:
    """A list of sentences and of tables with the keys of ``KEYS``."""
    if not isinstance(value, list):
        raise Unfit("phải là danh sách")
    return tuple(c for c in map(_citation, value) if c)


def _citation(value: Any) -> Citation:
    if isinstance(value, str):
        return value.strip()
    if not isinstance(value, dict):
        raise Unfit("phải gồm các chuỗi hoặc các bảng")
    unknown = [key for key in value if key not in KEYS]
    if unknown or not value.get("title"):
        said = f"không có khóa {', '.join(unknown)}" if unknown else "thiếu khóa title"
        raise Unfit(f"{said}; các khóa được dùng: {', '.join(KEYS)}")
    return {key: KEYS[key](given) for key, given in value.items()}


def cited(citation: Citation, profile: Profile) -> str:
    """``Căn cứ Luật Việc làm ngày 16 tháng 11 năm 2013``, or ``… số 38/2013/QH13``, without an end.

    A law is named by day alone or by number alone, as the profile's papers name it (Nghị định
    30/2020/NĐ-CP, Phụ lục I, mục II.6: by day); every other text by number, day, issuer, subject.
    """
    if isinstance(citation, str):
        return citation
    law = citation["title"].lower().startswith(LAWS)
    by = profile.wording.law_citation[0] if law else ""
    named = {"number": _number(citation), "date": _day(citation, profile)}
    parts = [named[by] or (named["date"] or named["number"])] if law else list(named.values())
    if not any(parts):
        parts = [f"số {BLANK}" if by == "number" else printed_date(None, profile.dates)]
    if not law:
        parts += [f"của {citation['issuer']}" if citation.get("issuer") else ""]
        parts += [citation.get("subject", "")]
    return " ".join(("Căn cứ", citation["title"], *(p for p in parts if p)))


def _number(citation: Mapping[str, str]) -> str:
    return f"số {citation['number']}" if citation.get("number") else ""


def _day(citation: Mapping[str, str], profile: Profile) -> str:
    given = citation.get("date")
    return printed_date(date.fromisoformat(given), profile.dates) if given else ""
