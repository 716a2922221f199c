"""Data against a table of fields: all that is missing, unknown or of a wrong type at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from drafting.dossier.schema import Unfit
from drafting.errors import DataError


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a data file."""

    label: str
    """In Vietnamese, for messages and documents."""
    check: Callable[[Any], Any]
    needed: bool = False


def lines(value: Any) -> tuple[str, ...]:
    """A list of strings."""
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise Unfit("phải là danh sách các chuỗi")
    return tuple(v.strip() for v in value if v.strip())


def table(value: Any) -> dict[str, Any]:
    """A table of fields of its own."""
    if not isinstance(value, dict):
        raise Unfit("phải là một bảng")
    return value


def checked(data: Mapping[str, Any], fields: Mapping[str, Field], place: str) -> dict[str, Any]:
    """The values of ``data``. Raises one ``DataError`` that lists every fault."""
    problems = [
        f"thiếu {key} ({field.label})"
        for key, field in fields.items()
        if field.needed and not data.get(key)
    ]
    found: dict[str, Any] = {}
    for key, value in data.items():
        if key not in fields:
            problems.append(f"không có trường {key}")
            continue
        try:
            found[key] = fields[key].check(value)
        except Unfit as fault:
            problems.append(f"{key} ({fields[key].label}) {fault}")
    if problems:
        known = ", ".join(fields)
        raise DataError(place, "; ".join(problems), f"các trường được dùng: {known}")
    return found
