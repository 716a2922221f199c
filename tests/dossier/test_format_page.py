"""``docs/format.md`` names every style, every field of a data file and every profile."""

from pathlib import Path

import pytest

from drafting.dossier import administrative_fields as administrative
from drafting.dossier.decision_data import FIELDS, REGULATION
from drafting.dossier.fields import Field
from drafting.profiles import GRADES, NAMES
from drafting.word.roles import ROLES

PAGE = (Path(__file__).parents[2] / "docs" / "format.md").read_text(encoding="utf-8")
TABLES: dict[str, dict[str, object]] = {
    "decision": {**FIELDS},
    "regulation": {**REGULATION},
    **{k: v for k, v in vars(administrative).items() if k.isupper() and isinstance(v, dict)},
}


@pytest.mark.parametrize("name", TABLES)
def test_every_field_is_explained(name: str) -> None:
    fields = {k: v for k, v in TABLES[name].items() if isinstance(v, Field)}
    for key in fields:
        assert f"| `{key}` |" in PAGE, key


def test_every_style_is_in_the_table() -> None:
    for role in ROLES:
        assert f"| `{role.style}` | {role.title} | `{role.role}` |" in PAGE


def test_every_profile_and_grade_is_named() -> None:
    for name in (*NAMES, *GRADES):
        assert f"`{name}`" in PAGE
