"""``dossier.toml``: what is taken from it, and how a wrong one is refused."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.comparing import Decision
from drafting.dossier.project import load
from drafting.duties.paper import ProgrammeRequest
from drafting.errors import ProjectError
from drafting.rendering.table_form import CHANGED, Form
from tests.gold import CASES

BASE = """[dossier]
title = 'T'
profile = 'nd34-2016'
old = 'old.txt'
new = 'new.txt'
as_of = 2024-05-31
"""


def write(folder: Path, text: str) -> Path:
    for name in ("old.txt", "new.txt"):
        (folder / name).write_text("Điều 1.", encoding="utf-8")
    path = folder / "dossier.toml"
    path.write_text(text, encoding="utf-8")
    return path


def bad() -> list[dict[str, Any]]:
    text = (CASES / "dossier" / "bad-projects.toml").read_text(encoding="utf-8")
    cases: list[dict[str, Any]] = tomllib.loads(text)["case"]
    return cases


@pytest.mark.parametrize("case", bad(), ids=lambda c: c["name"])
def test_every_fault_is_named_in_one_line(case: dict[str, Any], tmp_path: Path) -> None:
    path = write(tmp_path, case["text"].replace("{base}", BASE))
    with pytest.raises(ProjectError) as caught:
        load(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    for phrase in case["says"]:
        assert phrase in message


def test_the_kon_tum_project(kon_tum: Path) -> None:
    project = load(kon_tum / "dossier.toml")
    assert project.profile == "nd34-2016"
    assert project.as_of == "2024-05-31"
    assert (project.old, project.new) == (kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt")
    assert project.values == {
        "signer": "Lê Ngọc Tuấn",
        "capacity": "CHỦ TỊCH",
        "drafter": "Sở Y tế",
        "addressee": "Ủy ban nhân dân tỉnh",
    }
    lead, partner = "Sở Lao động - Thương binh và Xã hội", "Bảo hiểm xã hội tỉnh"
    assert project.programmes == (ProgrammeRequest(2025, lead, partner, "5.5"),)


def test_days_are_read_as_officers_write_them(tmp_path: Path) -> None:
    values = "[values]\ndate = '5/6/2024'\neffective = 2024-06-20\n"
    project = load(write(tmp_path, BASE + values))
    assert project.values == {"date": "2024-06-05", "effective": "2024-06-20"}
    assert project.as_of == "2024-05-31"


def test_pairs_and_defaults(tmp_path: Path) -> None:
    align = "[[align]]\nold = ['5.4']\nnew = ['5.2', '5.5']\n"
    project = load(write(tmp_path, BASE + align))
    assert project.align == (Decision(("5.4",), ("5.2", "5.5")),)
    assert project.programmes == ()
    assert project.values == {}
    assert project.notes is None


def test_the_form_of_the_comparison_table(tmp_path: Path) -> None:
    assert load(write(tmp_path, BASE)).table == Form()
    path = write(tmp_path, BASE + "columns = 4\nrows = 'changed'\nmark_variants = true\n")
    assert load(path).table == Form(4, CHANGED, variants=True)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = write(tmp_path, "\ufeff" + BASE)
    assert load(path).title == "T"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("missing.toml", None, "không có tệp dự án này"),
        (".", None, "là thư mục"),
        ("utf16.toml", BASE.encode("utf-16"), "không phải văn bản UTF-8"),
        ("junk.toml", bytes(range(256)), "không phải văn bản UTF-8"),
    ],
)
def test_no_project_at_all(tmp_path: Path, name: str, data: bytes | None, says: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(ProjectError, match=says):
        load(tmp_path / name)
