"""Words as they are compared: abbreviations, spelling variants and fixed terms are one word.

A *wording* is a text cut into words, each with its surface and its key. Words with the same key
say the same: ``BHXH``, ``bảo hiểm xã hội`` and ``Bảo hiểm xã hội (BHXH)``; ``hàng năm`` and
``hằng năm``; ``05/7`` and ``05 tháng 7``.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from drafting.text.spelling import fold
from drafting.text.tables import rows
from drafting.text.tokens import mark_key, number_key, tokens

KEPT = 8192
"""Texts that are remembered as words."""

Keys = tuple[str, ...]


class Wording(NamedTuple):
    """A text as words; ``lead``, then each surface with its gap, give the text back."""

    lead: str
    """White space before the first word."""
    surfaces: tuple[str, ...]
    gaps: tuple[str, ...]
    """White space after each word."""
    keys: Keys


class KeyTable(dict[str, str]):
    """Surface → key, filled as surfaces are met; an abbreviation is its own key."""

    def __missing__(self, surface: str) -> str:
        self[surface] = key = _plain_key(surface)
        return key


Form = tuple[list[str], str]
"""A sequence of keys and the key of the term that it is."""


class Terms(NamedTuple):
    """Which sequences of keys are one word, and which words are abbreviations."""

    forms: Mapping[str, Mapping[str, Sequence[Form]]]
    """First key → second key → the forms that begin so, longest first; under ``""`` the form that
    has no second key.
    """
    short: Mapping[str, str]
    """Abbreviation of one token → key of its term."""
    keys: KeyTable
    known: dict[str, Wording]
    """Texts that were cut already: drafts share most of theirs."""


def make_terms(defined: Mapping[str, str], refused: Iterable[str] = ()) -> Terms:
    """The terms of the tables with those that the texts define; a text's own words win.

    ``defined`` maps an abbreviation to its full form, ``refused`` names abbreviations that stand
    for two things and are read as they are printed.
    """
    return terms_of(tuple(sorted(defined.items())), frozenset(refused))


@lru_cache(2)  # one draft after another, and one decision of an officer after another
def terms_of(defined: tuple[tuple[str, str], ...], refused: frozenset[str]) -> Terms:
    """As ``make_terms``; the last ones are kept with the texts that were cut by them."""
    own = {form for form, _ in defined} | refused
    pairs = [(f, full) for f, full, *_ in rows("abbreviations") if f not in own]
    pairs += [(form, full) for form, full, *_ in rows("variants")]
    pairs += defined
    short = {form: "" for form, _ in pairs if _is_short(form)}
    forms: dict[Keys, str] = {}
    for form, full in pairs:
        whole = tuple(_plain_key(surface) for surface, _ in tokens(full))
        term = forms.setdefault(whole, " ".join(whole))
        forms[tuple(_key(surface, short) for surface, _ in tokens(form))] = term
        if form in short:
            short[form] = term
    return Terms(_by_opening(forms), short, KeyTable({form: form for form in short}), {})


def _by_opening(forms: Mapping[Keys, str]) -> dict[str, dict[str, list[Form]]]:
    """``forms`` as ``Terms`` holds them; the form of one key stands last among the longer ones."""
    found: dict[str, dict[str, list[Form]]] = {}
    for keys in sorted(forms, key=len, reverse=True):
        seconds = found.setdefault(keys[0], {})
        places = [keys[1]] if len(keys) > 1 else [*seconds, ""]
        for second in places:
            seconds.setdefault(second, []).append((list(keys), forms[keys]))
    return found


def wording(text: str, terms: Terms) -> Wording:
    """``text`` as words under ``terms``."""
    known = terms.known.get(text)
    if known is None:
        if len(terms.known) >= KEPT:
            terms.known.clear()
        known = terms.known[text] = _cut(text, terms)
    return known


def _cut(text: str, terms: Terms) -> Wording:
    pairs = tokens(text)
    lead = text[: len(text) - len(text.lstrip())]
    if not pairs:
        return Wording(lead, (), (), ())
    surfaces, gaps = zip(*pairs, strict=True)
    keys = list(map(terms.keys.__getitem__, surfaces))
    found = _terms_in(keys, terms)
    if not found:
        return Wording(lead, surfaces, gaps, tuple(keys))
    words: tuple[list[str], list[str], list[str]] = ([], [], [])
    done = 0
    for at, end, term in found:
        words[0].extend(surfaces[done:at])
        words[1].extend(gaps[done:at])
        words[2].extend(keys[done:at])
        words[0].append("".join(chain.from_iterable(pairs[at : end - 1])) + surfaces[end - 1])
        words[1].append(gaps[end - 1])
        words[2].append(term)
        done = end
    words[0].extend(surfaces[done:])
    words[1].extend(gaps[done:])
    words[2].extend(keys[done:])
    return Wording(lead, *map(tuple, words))


def _terms_in(keys: list[str], terms: Terms) -> list[tuple[int, int, str]]:
    """Where each term begins and ends and its key; the longest of those that begin at a place."""
    forms = terms.forms
    following = [*keys[1:], ""]
    found: list[tuple[int, int, str]] = []
    done = 0
    for at in [at for at, key in enumerate(keys) if key in forms]:
        if at < done:
            continue
        seconds = forms[keys[at]]
        for form, term in seconds.get(following[at]) or seconds.get("", ()):
            end = at + len(form)
            if keys[at:end] == form:
                done = end if end == at + 1 else _past_definition(term, keys, end, terms.short)
                found.append((at, done, term))
                break
    return found


def _past_definition(term: str, keys: list[str], end: int, short: Mapping[str, str]) -> int:
    """The end moved past ``(BHXH)`` where that only names the term before it."""
    if end >= len(keys) or keys[end] != "(":
        return end
    for close in range(end + 2, min(end + 9, len(keys))):
        if keys[close] == ")":
            named = short.get(keys[close - 1]) == term
            phrase = keys[end + 1 : close - 1]
            return close + 1 if named and (not phrase or phrase[:2] == ["sau", "đây"]) else end
    return end


def _is_short(form: str) -> bool:
    return form.isalnum() and form.isupper()


def _key(surface: str, short: Mapping[str, str]) -> str:
    return surface if surface in short else _plain_key(surface)


@cache
def _plain_key(surface: str) -> str:
    first = surface[0]
    if first.isdigit():
        return number_key(surface)
    return fold(surface) if first.isalpha() else mark_key(surface)
