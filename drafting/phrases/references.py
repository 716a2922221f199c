"""References inside one text: ``khoản 5 Điều 5``, ``điểm b khoản 2 Điều này``, ``Chương II``."""

import re
from functools import cache, lru_cache

from drafting.phrases.citations import TYPES
from drafting.phrases.phrase import KEPT, Phrase

REFERENCE, ELSEWHERE = "reference", "elsewhere"
"""In this text; in another one that is named right after (``Điều 5 Luật Đất đai``)."""

_LETTER, _CLAUSE, _ARTICLE = r"[a-zđ]\d?", r"\d{1,2}[a-z]?", r"\d{1,3}[a-z]?"
_LIST = r"(?:(?:,\s(?:và\s)?|\svà\s|\shoặc\s|\sđến\s|;\s){word}?{one})*"


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


@lru_cache(KEPT)
def references(text: str, article: str = "", clause: str = "") -> tuple[Phrase, ...]:
    """All references in reading order; one phrase for each place that a list names.

    ``article`` and ``clause`` are the ids of where the text stands; they resolve ``Điều này`` and
    ``khoản này`` and an article that is not repeated. The normal form is an id (``"6.2.b"``,
    ``"c.II"``), or starts with ``?`` where the place is unknown. ``role`` is ``elsewhere`` for a
    place in another text.
    """
    matches = list(_pattern().finditer(text))
    found: list[Phrase] = []
    for at, match in enumerate(matches):
        if _heading(text, match):
            continue
        role = ELSEWHERE if _is_elsewhere(text, matches, at) else REFERENCE
        found.extend(
            Phrase(REFERENCE, match[0], target, match.start(), match.end(), role)
            for target in _targets(match, article, clause)
        )
    return tuple(found)


def _heading(text: str, match: re.Match[str]) -> bool:
    """``Điều 5. Sở Y tế`` at the start of a line heads an article."""
    line_start = match.start() == 0 or text[match.start() - 1] == "\n"
    return line_start and bool(re.match(r"Điều \d+[a-z]?\.", text[match.start() :]))


def _is_elsewhere(text: str, matches: list[re.Match[str]], at: int) -> bool:
    """Followed by another text's name, itself or through a list (``Điều 5 và Điều 6 Luật X``)."""
    end = matches[at].end()
    if _elsewhere().match(text, end):
        return True
    after = matches[at + 1] if at + 1 < len(matches) else None
    joined = after and re.fullmatch(r"(?:,|;|,? và| hoặc| đến)\s", text[end : after.start()])
    return bool(joined) and _is_elsewhere(text, matches, at + 1)


def _targets(match: re.Match[str], article: str, clause: str) -> list[str]:
    groups = match.groupdict()
    if groups["group"]:
        return [_group_id(groups["group"], groups["which"])]
    if groups["points3"]:
        return [f"{clause or '?'}.?"]
    points = _numbers(groups["points"] or groups["points2"], _LETTER)
    clauses = groups["clauses"] or groups["clauses2"] or groups["clauses3"]
    here = [clause.rpartition(".")[2]] if clauses and clauses.endswith("này") and clause else []
    numbers = here or _numbers(clauses, _CLAUSE)
    articles = _numbers(groups["articles"], _ARTICLE) or [article or "?"]
    bases = [f"{a}.{c}" for a in articles for c in numbers] or articles
    return [f"{b}.{p}" for b in bases for p in points] or bases


def _numbers(listed: str | None, one: str) -> list[str]:
    """The numbers of ``các khoản 1, 2 và 3``; a range from–to gives all between."""
    if not listed:
        return []
    found = re.findall(rf"(?<!\w)({one})(?!\w)", listed)
    spans = re.findall(r"(\d+)(?:\s\w+)?\sđến\s(?:\w+\s)?(\d+)", listed)
    for low, high in spans:
        found.extend(str(n) for n in range(int(low) + 1, min(int(high), int(low) + 200)))
    return sorted(set(found), key=lambda n: (len(n), n)) if spans else found


def _group_id(kind: str, number: str) -> str:
    mark = {"Chương": "c", "Mục": "m", "Phần": "p"}.get(kind, "a")
    return f"{mark}.{'?' if number == 'này' else number}"
