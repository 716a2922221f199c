"""The readers against random bytes, random changes of sound files, and what fuzzing has found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.grown import MARKUP, NUMBERING, STYLES, WORDS, Grammar, grown
from tests.fuzz.readers import FOUND, GROWN, RAW, attempt, seeds

MAGIC = (
    b"",
    b"PK\x03\x04",
    b"%PDF-1.7\n",
    b"\xd0\xcf\x11\xe0",
    b"<html>",
    b"\xff\xfe",
    b"MIME-Version: ",
)


@pytest.mark.parametrize("kind", RAW)
def test_sound_files_are_read(kind: str) -> None:
    assert all(attempt(kind, seed) for seed in seeds(kind))


@pytest.mark.parametrize("file", sorted(FOUND.glob("*.bin")), ids=lambda file: file.stem)
def test_what_was_found(file: Path) -> None:
    attempt(file.name.partition(".")[0], file.read_bytes())


@given(st.sampled_from(MAGIC), st.binary(max_size=600))
def test_random_bytes(start: bytes, rest: bytes) -> None:
    attempt("any", start + rest)


@given(st.text(max_size=400))
def test_random_words(text: str) -> None:
    attempt("any", text.encode("utf-8", "replace"))
    attempt("markdown", f"<!-- drafting/document@1 -->\n{text}".encode("utf-8", "replace"))


def changed(seed: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    """``seed`` cut, doubled and written over in places."""
    data = bytearray(seed)
    for what, place, piece in changes:
        at = place % (len(data) + 1)
        if what == "over":
            data[at : at + len(piece)] = piece
        elif what == "in":
            data[at:at] = piece
        elif what == "out":
            del data[at : at + 1 + place % 97]
        elif what == "again":
            data[at:at] = data[at // 2 : at // 2 + place % 500]
        else:
            del data[at:]
    return bytes(data)


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(("over", "in", "out", "again", "cut")),
        st.integers(0, 100_000),
        st.binary(min_size=1, max_size=12),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize("kind", RAW)
def test_changed_files(kind: str) -> None:
    sound = list(seeds(kind))

    @settings(max_examples=60)
    @given(st.sampled_from(sound), CHANGES)
    def inner(seed: bytes, changes: list[tuple[str, int, bytes]]) -> None:
        attempt(kind, changed(seed, changes))

    inner()


@pytest.mark.parametrize("kind", RAW)
def test_files_cut_short(kind: str) -> None:
    seed = max(seeds(kind), key=len)
    for end in range(1, len(seed), max(1, len(seed) // 60)):
        attempt(kind, seed[:end])


@pytest.mark.parametrize("kind", GROWN)
def test_grown_files(kind: str) -> None:
    inner: Callable[[], None] = settings(max_examples=80)(given(st.binary(max_size=900))(
        lambda data: _attempted(kind, data)
    ))  # fmt: skip
    inner()


def _attempted(kind: str, data: bytes) -> None:
    attempt(kind, data)


@pytest.mark.parametrize("grammar", [WORDS, NUMBERING, STYLES, MARKUP])
def test_every_element_is_closed(grammar: Grammar) -> None:
    text = grown(bytes(range(250)) * 3, grammar)
    assert text.count("</") == sum(part[:1] != "/" for part in text.split("<")[1:])
