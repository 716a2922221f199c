"""The outside texts: nothing lost, nothing doubled, every count and heading line right."""

import pytest

from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER, needs_corpus
from tests.parsing.whole import ids, in_order, invented, letters, missing, node_words
from tests.quality.structure_corpus import checks, clauses, counts, headings

TEXTS = sorted((FOLDER / "texts").glob("*.txt")) if FOLDER.is_dir() else []


@needs_corpus
@pytest.mark.parametrize("look", [counts, headings, clauses])
def test_structure_is_right(look) -> None:  # type: ignore[no-untyped-def]
    wrong = [f"{text}: {what}" for text, what, right in checks(look) if not right]
    assert not wrong, "\n".join(wrong)


@needs_corpus
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_text_is_whole_and_in_order(path) -> None:  # type: ignore[no-untyped-def]
    reading = read(path)
    document = parse(reading)
    assert not missing(reading, document)
    assert not invented(reading, document)
    whole = letters("".join(line.text for line in reading.lines))
    for instrument in document.instruments:
        body = letters("".join(w for node in instrument.body for w in node_words(node)))
        assert in_order(body, whole)
        found = list(ids(instrument.body))
        assert len(found) == len(set(found))
