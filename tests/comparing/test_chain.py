"""Ids followed over several drafts: maps compose, copies of copies are found, doubts are told."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafting.comparing import Decision, compare
from drafting.comparing.chain import chain, strands, with_paths
from drafting.comparing.following import composed, followed, id_map
from drafting.comparing.result import Comparison, Paths
from drafting.model import Document, Instrument, articles
from drafting.units import units
from tests.comparing.making import document as made
from tests.comparing.making import instrument
from tests.comparing.perturbing import CHANGES, Origins, document, draft
from tests.gold import structure

BASES = {side: structure(side).instruments[1] for side in ("old", "new")}
LEVELS = ("articles", "units")
Pairs = set[tuple[str, str]]


def versions(base: str, seed: int, steps: int, length: int) -> tuple[list[Document], list[Origins]]:
    """A text and copies of copies with so many changes each; of every copy's units their origins
    in the copy before it.
    """
    chance = Random(seed)
    spare = [u.text for u in units(BASES[{"old": "new", "new": "old"}[base]]) if len(u.text) > 90]
    first, copy, *_ = document(draft(BASES[base], spare), "0")
    made_, origins = [first], []
    for number in range(1, length):
        for _ in range(steps):
            chance.choice(CHANGES)(copy, chance)
        text, copy, units_, _whole = document(copy, str(number))
        made_.append(text)
        origins.append(units_)
    return made_, origins


def paths(texts: list[Document]) -> Paths:
    direct = with_paths(compare(texts[0], texts[-1]), chain(texts))
    found = direct.instruments[0].paths
    assert found is not None
    return found


def went(found: Paths) -> Pairs:
    """(old unit, its unit in the last version), ``""`` for what is gone or new."""
    ends = [(way[0], way[-1]) for way in found.units]
    return {(a, b) for old, new in ends for a in old or ("",) for b in new or ("",)}


def wanted(texts: list[Document], origins: list[Origins]) -> Pairs:
    """What was really done, through all copies; without what came and went on the way."""
    last = [u.id for u in units(texts[-1].instruments[0])]
    found: Pairs = set()
    for id_ in last:
        back = {id_}
        for step in reversed(origins):
            back = {old for new in back for old in step.get(new, ())}
        found |= {(old, id_) for old in back}
    kept = {old for old, _ in found}
    return found | {(u.id, "") for u in units(texts[0].instruments[0]) if u.id not in kept}


SEEDS = st.integers(0, 10_000)
SIDES = st.sampled_from(sorted(BASES))


@settings(max_examples=12)
@given(SIDES, SEEDS, st.integers(1, 4), st.integers(3, 4))
def test_copies_of_copies_are_followed(base: str, seed: int, steps: int, length: int) -> None:
    texts, origins = versions(base, seed, steps, length)
    ours, right = ({p for p in s if p[0]} for s in (went(paths(texts)), wanted(texts, origins)))
    assert 2 * len(ours & right) / (len(ours) + len(right)) >= 0.95


@settings(max_examples=12)
@given(SIDES, SEEDS, st.integers(1, 6))
def test_it_does_not_matter_where_a_chain_is_bracketed(base: str, seed: int, steps: int) -> None:
    texts, _ = versions(base, seed, steps, 4)
    compared = [compare(a, b).instruments[0] for a, b in pairwise(texts)]
    for maps in (
        [id_map(c.articles) for c in compared],
        [id_map(c.units) for c in compared],
        [followed(c) for c in compared],
    ):
        a, b, c = maps
        left, right = composed(composed(a, b), c), composed(a, composed(b, c))
        assert left == right
        assert left.keys() == a.keys()


@settings(max_examples=6)
@given(SIDES, SEEDS, st.integers(0, 6), st.integers(3, 5))
def test_drafts_that_say_the_same_change_no_id(
    base: str, seed: int, steps: int, length: int
) -> None:
    text = versions(base, seed, steps, 2)[0][-1]
    found = paths([text] * length)
    own = text.instruments[0]
    assert found.units == tuple(((u.id,),) * length for u in units(own))
    assert found.articles == tuple(((a.id,),) * length for a in articles(own))
    assert found.partings == ()


@settings(max_examples=8)
@given(SIDES, SEEDS, st.integers(0, 5))
def test_every_id_of_every_version_stands_in_a_path(base: str, seed: int, steps: int) -> None:
    texts, _ = versions(base, seed, steps, 3)
    found = paths(texts)
    for version, text in enumerate(texts):
        own = text.instruments[0]
        for level, ids in (("articles", articles(own)), ("units", units(own))):
            held = {id_ for way in getattr(found, level) for id_ in way[version]}
            assert held == {each.id for each in ids}
    firsts = [way for level in LEVELS for way in getattr(found, level) if way[0]]
    assert all(len(way[0]) == 1 for way in firsts)


def test_a_draft_that_says_the_same_in_between_leaves_no_doubt() -> None:
    old, new = structure("old"), structure("new")
    for between in (old, new):
        found = with_paths(compare(old, new), chain([old, between, new]))
        assert [c.paths.partings for c in found.instruments if c.paths] == [(), ()]
        assert found.through == (between.source,)


def test_what_vanished_and_came_back_is_a_doubt() -> None:
    kept = ("Phạm vi", ["Quy chế này quy định việc phối hợp giữa các cơ quan trong tỉnh."])
    gone = ("Kinh phí", ["Kinh phí thực hiện do ngân sách tỉnh bảo đảm theo phân cấp hiện hành."])
    full, short = made(instrument(kept, gone)), made(instrument(kept))
    found = paths([full, short, full])
    assert found.articles == ((("1",),) * 3, (("2",), (), ()), ((), (), ("2",)))
    assert {(p.level, p.old, p.direct, p.through) for p in found.partings} == {
        ("article", "2", ("2",), ()),
        ("unit", "2.1", ("2.1",), ()),
    }


def test_a_pair_that_an_officer_decided_may_depart_from_the_way() -> None:
    old, new = structure("old"), structure("new")
    pair = Decision(("2.1",), ("4.1", "4.2"), "QUY CHẾ")
    found = with_paths(compare(old, new, (pair,)), chain([old, new, new]))
    paths_ = found.instruments[1].paths
    assert paths_ is not None
    assert ("2.1", ("4.1", "4.2")) in {(p.old, p.direct) for p in paths_.partings}


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_an_instrument_that_one_version_lacks(missing: int) -> None:
    texts = [structure("old"), structure("old"), structure("new")]
    decision, regulation = texts[missing].instruments
    assert decision.type != regulation.type
    texts[missing] = Document(texts[missing].source, (decision,))
    chained = chain(texts)
    found: Comparison = with_paths(compare(texts[0], texts[2]), chained)
    assert all(c.paths is not None for c in found.instruments)
    held: list[Instrument] = [i for s in strands(chained) for i in s.instruments if i is not None]
    assert sorted(map(id, held)) == sorted(id(i) for text in texts for i in text.instruments)
