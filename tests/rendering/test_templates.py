"""The shipped templates are fresh, clean and complete; a bad template is refused in one line."""

import io
import runpy
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from drafting.errors import TemplateError
from drafting.rendering.decision import render_decision
from drafting.rendering.template import shipped
from drafting.word.package import STYLES, read_parts, write_parts
from drafting.word.roles import BY_STYLE, BY_TITLE, ROLES, roles_of
from drafting.word.wordml import W, parse_part, style_of, text_of
from tests.gold import structure
from tests.rendering.papers import document, faults

FOLDER = Path(__file__).parents[2] / "templates"
BUILD = runpy.run_path(str(FOLDER / "build.py"))
NAMES = sorted(BUILD["TEMPLATES"])


@pytest.mark.parametrize("name", NAMES)
def test_the_template_is_what_the_script_builds(name: str) -> None:
    assert (FOLDER / f"{name}.docx").read_bytes() == BUILD["build"](name)


def test_no_template_lies_about_that_the_script_does_not_build() -> None:
    assert sorted(p.stem for p in FOLDER.glob("*.docx")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_validator_finds_nothing(name: str, tmp_path: Path) -> None:
    assert faults(shipped(name), tmp_path) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_paragraph_has_a_style_of_the_table(name: str) -> None:
    used = {style_of(p) for p in document(shipped(name)).iter(f"{W}p")}
    assert used <= {*BY_STYLE, "TheLenh"}


@pytest.mark.parametrize("name", NAMES)
def test_no_tag_is_broken_over_runs(name: str) -> None:
    for text in document(shipped(name)).iter(f"{W}t"):
        words = text.text or ""
        assert words.count("{{") == words.count("}}")
        assert words.count("{%") == words.count("%}")


def test_a_linter_of_such_templates_finds_nothing() -> None:
    files = [str(FOLDER / f"{name}.docx") for name in NAMES]
    done = subprocess.run(
        [sys.executable, "-m", "docxtpl_lint", "--autoescape", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_styles_have_ascii_ids_and_vietnamese_names() -> None:
    assert all(r.style.isascii() for r in ROLES)
    assert len(BY_STYLE) == len(BY_TITLE) == len(ROLES)


def test_a_role_is_found_by_its_name_when_an_office_program_changed_the_id() -> None:
    assert roles_of([("iu", "Điều"), ("Khoan", "Đổi tên"), ("x", "y")]) == {
        "iu": BY_STYLE["Dieu"],
        "Khoan": BY_STYLE["Khoan"],
    }


def changed(old: str, new: str) -> bytes:
    """The decision's template with other words in it."""
    parts = read_parts(shipped("decision"))
    words = parts["word/document.xml"].decode()
    assert old in words
    return write_parts({**parts, "word/document.xml": words.replace(old, new).encode()})


TAG = "{{ text.subject }}"
BAD = {
    "a value that is not there": "{{ text.subjekt }}",
    "a call": "{{ text.subject.upper() }}",
    "code": "{{ ''.__class__.__mro__ }}",
    "a filter": "{{ text.subject|upper }}",
    "a long sum": "{{ 'a' * 999999999 }}",
    "an import": "{% import 'os' as os %}",
    "a file": "{% include '/etc/passwd' %}",
    "an assignment": "{% set x = 1 %}",
    "an open tag": "{% if text.subject %}",
    "half a tag": "{{ text.subject",
}


@pytest.mark.parametrize("tag", BAD.values(), ids=BAD)
def test_a_bad_tag_is_refused(tag: str) -> None:
    with pytest.raises(TemplateError) as caught:
        render_decision(structure("new"), "nd34-2016", changed(TAG, tag))
    assert "\n" not in str(caught.value)


def zipped(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


NO_TEMPLATE = {
    "nothing": b"",
    "text": "Không phải tệp Word".encode(),
    "another zip": zipped(a="b"),
    "half a template": shipped("decision")[:4000],
    "broken xml": write_parts({**read_parts(shipped("decision")), "word/document.xml": b"<w:x"}),
    "an entity bomb": write_parts(
        {
            **read_parts(shipped("decision")),
            "word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        }
    ),
}


@pytest.mark.parametrize("template", NO_TEMPLATE.values(), ids=NO_TEMPLATE)
def test_what_is_no_template_is_refused(template: bytes) -> None:
    with pytest.raises(TemplateError) as caught:
        render_decision(structure("new"), "nd34-2016", template)
    assert "\n" not in str(caught.value)


def test_an_officers_changes_are_kept() -> None:
    mine = changed("Nơi nhận:", "Nơi nhận văn bản:")
    parts = read_parts(mine)
    styles = parse_part(parts[STYLES])
    assert styles is not None
    paper = render_decision(structure("new"), "nd34-2016", mine)
    assert "Nơi nhận văn bản:" in text_of(document(paper))
