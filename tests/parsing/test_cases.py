"""Each oddity of Vietnamese legal texts as a small case: text and facts are data."""

import pytest

from drafting.parsing import parse
from tests.parsing import facts
from tests.parsing.whole import ids, invented, missing


@pytest.mark.parametrize("name", facts.names())
def test_the_facts_hold(name: str) -> None:
    wrong = facts.wrong(facts.facts(name), facts.document(name))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", facts.names())
def test_nothing_is_lost_or_invented(name: str) -> None:
    reading = facts.reading(name)
    document = parse(reading)
    assert not missing(reading, document)
    assert not invented(reading, document)
    for instrument in document.instruments:
        found = list(ids(instrument.body))
        assert len(found) == len(set(found))


def test_every_case_says_what_it_is_about() -> None:
    assert facts.names()
    for name in facts.names():
        assert facts.facts(name)["about"].strip(), name
