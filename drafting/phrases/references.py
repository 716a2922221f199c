"""References inside one text: ``khoản 5 Điều 5``, ``điểm b khoản 2 Điều này``, ``Chương II``."""

import re
from functools import cache, lru_cache

from drafting.phrases.citations import TYPES
from drafting.phrases.phrase import KEPT, Phrase
from drafting.phrases.search import matches_at, places
from drafting.text.numbering import LETTERS

REFERENCE, ELSEWHERE = "reference", "elsewhere"
"""In this text; in another one that is named right after (``Điều 5 Luật Đất đai``)."""

_LETTER, _CLAUSE, _ARTICLE = r"[a-zđ]\d?", r"\d{1,2}[a-z]?", r"\d{1,3}[a-z]?"
_LIST = r"(?:(?:,\s(?:và\s)?|\svà\s|\shoặc\s|\sđến\s|;\s){word}?{one})*"


_Place = tuple[str, str, str]
"""Point, clause and article as printed; ``""`` where there is none."""
_NOWHERE: _Place = ("", "", "")
_LEVELS = ("điểm", "khoản", "điều")


def _listed(word: str, one: str) -> str:
    """``khoản 1``, ``các khoản 1, 2 và 3``, ``khoản 1 và khoản 2``."""
    again = _LIST.replace("{word}", rf"(?:{word}\s)").replace("{one}", rf"{one}(?!\w)")
    return rf"(?:các\s)?{word}\s{one}(?!\w){again}"


@cache
def _pattern() -> re.Pattern[str]:
    """Must match: ``Điều 5``, ``điểm a và điểm b khoản 2 Điều 6``, ``khoản 1 Điều này``.

    Must not: ``Điều 5.`` as a heading at the start of a line, ``điều kiện``, ``Điều khoản``,
    ``khoản trích nộp``, ``một số điều``.
    """
    point, clause = _listed(r"[Đđ]iểm", _LETTER), _listed(r"[Kk]hoản", _CLAUSE)
    listed, plain = _listed("Điều", _ARTICLE), _listed("điều", r"\d{1,3}")
    article = rf"(?:{listed}|{plain}|Điều\snày)"
    return re.compile(
        rf"""(?<!\w)(?:
          (?:(?P<points>{point})\s)?(?:(?P<clauses>{clause}|[Kk]hoản\snày)\s)?(?:của\s)?(?P<articles>{article})
        | (?:(?P<points2>{point})\s)(?P<clauses2>{clause}|[Kk]hoản\snày)
        | (?P<clauses3>{clause}|[Kk]hoản\snày)
        | (?P<points3>[Đđ]iểm\snày)
        | (?P<group>Chương|Mục|Phần|Phụ\slục)\s(?P<which>[IVXLC]+|\d{{1,2}}|này)
        )(?!\w)""",
        re.VERBOSE,
    )


@cache
def _elsewhere() -> re.Pattern[str]:
    """The name of another text right after a reference, or after a list of references."""
    return re.compile(rf"(?:\s(?:của|tại))?\s(?:{TYPES})\s(?!này(?!\w))")


_WORDS = ("iều", "hoản", "iểm", "Chương", "Mục", "Phần", "Phụ")
"""Every reference holds one of them: a quick way past all other texts."""
_BEGINS = (
    "các", "của", "điểm", "Điểm", "khoản", "Khoản", "điều", "Điều", "Chương", "Mục", "Phần", "Phụ",
)  # fmt: skip
"""Every reference begins with one of them."""


@lru_cache(KEPT)
def references(text: str, article: str = "", clause: str = "") -> tuple[Phrase, ...]:
    """All references in reading order; one phrase for each place that a list names.

    ``article`` and ``clause`` are the ids of where the text stands; they resolve ``Điều này`` and
    ``khoản này`` and an article that is not repeated. The normal form is an id (``"6.2.b"``,
    ``"c.II"``), or starts with ``?`` where the place is unknown. ``role`` is ``elsewhere`` for a
    place in another text.
    """
    if not any(word in text for word in _WORDS):
        return ()
    matches = list(matches_at(_pattern, text, places(text, _BEGINS)))
    found: list[Phrase] = []
    for at, match in enumerate(matches):
        if _heading(text, match):
            continue
        role = ELSEWHERE if _is_elsewhere(text, matches, at) else REFERENCE
        within = _following_article(text, matches, at) or article
        found.extend(
            Phrase(REFERENCE, match[0], target, match.start(), match.end(), role)
            for target in _targets(match, within, clause)
        )
    return tuple(found)


def _heading(text: str, match: re.Match[str]) -> bool:
    """``Điều 5. Sở Y tế`` at the start of a line heads an article."""
    line_start = match.start() == 0 or text[match.start() - 1] == "\n"
    return line_start and bool(re.match(r"Điều \d+[a-z]?\.", text[match.start() :]))


def _following_article(text: str, matches: list[re.Match[str]], at: int) -> str:
    """The article of a list's last member where a member names none: ``điểm a khoản 1 và điểm b
    khoản 2 Điều 5``; ``""`` where it is another place's alone (``khoản 1 và Điều 5``).
    """
    match, after = matches[at], _joined(text, matches, at)
    if match["articles"] or match["group"] or "này" in match[0].split() or not after:
        return ""
    if not after["articles"]:
        return _following_article(text, matches, at + 1)
    article = re.search(r"\d+[a-z]?", after["articles"])
    return article[0] if article and (after["clauses"] or after["points"]) else ""


def _joined(text: str, matches: list[re.Match[str]], at: int) -> re.Match[str] | None:
    """The next reference where only a comma or ``và`` stands between."""
    after = matches[at + 1] if at + 1 < len(matches) else None
    between = text[matches[at].end() : after.start()] if after else ""
    return after if re.fullmatch(r"(?:,|;|,? và| hoặc| đến)\s", between) else None


def _is_elsewhere(text: str, matches: list[re.Match[str]], at: int) -> bool:
    """Followed by another text's name, itself or through a list (``Điều 5 và Điều 6 Luật X``)."""
    end = matches[at].end()
    if _elsewhere().match(text, end):
        return True
    return _joined(text, matches, at) is not None and _is_elsewhere(text, matches, at + 1)


def _targets(match: re.Match[str], article: str, clause: str) -> list[str]:
    groups = match.groupdict()
    if groups["group"]:
        return [_group_id(groups["group"], groups["which"])]
    if groups["points3"]:
        return [f"{clause or '?'}.?"]
    here = (article or "?", clause.rpartition(".")[2] or "?", "")
    return [_target_id(place, here) for place in _places(match[0])]


@cache
def _piece() -> re.Pattern[str]:
    """One number of a reference, with the word before it where it has one of its own."""
    return re.compile(
        r"(?P<to>đến\s)?(?:(?P<word>[Đđ]iểm|[Kk]hoản|[Đđ]iều)\s)?"
        rf"(?<!\w)(?P<number>này|{_ARTICLE}|{_LETTER})(?!\w)"
    )


def _places(words: str) -> list[_Place]:
    """``điểm a khoản 1 và khoản 2 Điều 5`` → the places, each built from its smallest part up.

    A larger unit takes in the smaller ones that stand before it and have none yet; where there
    are none it is a place of its own (``khoản 2 Điều 1 và Điều 2``).
    """
    places: list[_Place] = []
    level, smaller, last = -1, [_NOWHERE], ""
    for piece in _piece().finditer(words):
        if piece["word"] and not (piece["to"] and places):
            level = _LEVELS.index(piece["word"].lower())
            smaller = [p for p in places if not any(p[level:])]
            places = [p for p in places if p not in smaller]
        numbers = _between(last, piece["number"]) if piece["to"] else []
        last = piece["number"]
        for number in (*numbers, last):
            places += [_put(p, level, number) for p in smaller or [_NOWHERE]]
    return places


def _put(place: _Place, level: int, number: str) -> _Place:
    point, clause, article = (number if at == level else part for at, part in enumerate(place))
    return point, clause, article


def _between(low: str, high: str) -> list[str]:
    """What a range leaves out: ``a`` to ``d`` are b and c, 37 to 39 is 38."""
    if low.isdigit() and high.isdigit():
        return [str(n) for n in range(int(low) + 1, min(int(high), int(low) + 200))]
    if low in LETTERS and high in LETTERS:
        return list(LETTERS[LETTERS.index(low) + 1 : LETTERS.index(high)])
    return []


def _target_id(place: _Place, here: _Place) -> str:
    """The id of a place; ``này`` and an article that is not said are those of ``here``."""
    point, clause, article = place
    article = here[0] if article in ("", "này") else article
    clause = here[1] if clause == "này" else clause
    return ".".join(part for part in (article, clause, point) if part)


def _group_id(kind: str, number: str) -> str:
    mark = {"Chương": "c", "Mục": "m", "Phần": "p"}.get(kind, "a")
    return f"{mark}.{'?' if number == 'này' else number}"
