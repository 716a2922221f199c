"""Components are found by what they say and where they stand."""

import tomllib
from pathlib import Path

import pytest

from drafting.checking.layout.locate import locate
from drafting.word.resolved import resolve
from tests.checking.papers import CASES
from tests.checking.typed import paper, typed_lines

PAPERS = tomllib.loads((CASES / "components.toml").read_text(encoding="utf-8"))["paper"]


@pytest.mark.parametrize("case", PAPERS, ids=range(len(PAPERS)))
def test_each_line_is_what_it_is(case: dict[str, str]) -> None:
    lines = [line for line in typed_lines(case["lines"]) if line is not None]
    layout = resolve(paper(typed_lines(case["lines"])))
    roles: dict[int, list[str]] = {}
    for component in locate(layout).components:
        for stretch in component.stretches:
            roles.setdefault(stretch.paragraph.number, []).append(component.role)
    printed = [p for p in layout.paragraphs if p.text.strip()]
    assert [p.text for p in printed] == [line.text for line in lines]
    found = [(p.text, sorted(roles.get(p.number, ["-"]))) for p in printed]
    assert found == [(line.text, sorted(line.roles)) for line in lines]


def test_the_cases_are_where_they_should_be() -> None:
    assert len(PAPERS) >= 7
    assert Path(CASES / "components.toml").is_file()
