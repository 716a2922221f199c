"""The way of articles, clauses and points through several drafts, as lines."""

from collections.abc import Iterator, Mapping, Sequence

from drafting.comparing.result import Comparison, Parting, Path, Paths
from drafting.rendering.outcome import places

ARROW = " → "
NOWHERE = "không còn"
SHOWN = 5
"""Places that a report names before it only counts."""
TITLE = "Đường đi qua các dự thảo"


def paths_lines(comparison: Comparison) -> Iterator[str]:
    """A part for each instrument; nothing where no drafts were given.

    Of articles those that change their number, appear or vanish; of clauses and points those
    whose way is not told by their article's.
    """
    names = [s.name for s in (comparison.old, *comparison.through, comparison.new)]
    yield f"{TITLE}: {ARROW.join(names)}"
    for compared in comparison.instruments:
        if compared.paths is not None:
            yield compared.type or "Văn bản không ghi tên loại"
            yield from (f"  {line}" for line in _ways(compared.paths, names))
            yield from parting_lines(compared.paths)


def parting_lines(paths: Paths) -> Iterator[str]:
    """What the direct comparison and the way through the drafts say differently."""
    if paths.partings:
        yield "Ghép thẳng và ghép qua các dự thảo cho kết quả khác nhau, cần xem lại:"
        yield from (f"  {_parting(parting)}" for parting in paths.partings)


def parting_report(comparison: Comparison) -> str:
    """One line that names the places of all partings; ``""`` where there are none."""
    found = [p for c in comparison.instruments if c.paths for p in c.paths.partings]
    named = ", ".join(dict.fromkeys(places((p.old,)) for p in found[:SHOWN]))
    rest = f" và {len(found) - SHOWN} chỗ nữa" if len(found) > SHOWN else ""
    problem = "chỗ ghép thẳng khác với ghép qua các dự thảo, cần xem lại"
    return f"{len(found)} {problem}: {named}{rest}" if found else ""


def _ways(paths: Paths, names: Sequence[str]) -> Iterator[str]:
    homes = {(n, i): way for way in paths.articles for n, ids in enumerate(way) for i in ids}
    whole = [way for way in paths.articles if not _stays(way)]
    inside = [way for way in paths.units if not _stays(way) and not _as_its_article(way, homes)]
    if not whole and not inside:
        yield "mọi điều, khoản, điểm giữ nguyên số"
    for title, ways in (("Điều:", whole), ("Khoản, điểm, lời của điều:", inside)):
        if ways:
            yield title
            yield from (f"  {_way(way, names)}" for way in ways)


def _way(way: Path, names: Sequence[str]) -> str:
    """From the version where it first stands to the last, or to where it is gone."""
    first = _first(way)
    end = next((n for n, ids in enumerate(way) if n > first and not ids), len(way) - 1)
    since = f"mới từ {names[first]}: " if first else ""
    return since + ARROW.join(_shown(ids) for ids in way[first : end + 1])


def _first(way: Path) -> int:
    """The version in which the id first stands."""
    return next(number for number, ids in enumerate(way) if ids)


def _stays(way: Path) -> bool:
    return len(set(way)) == 1


def _as_its_article(way: Path, homes: Mapping[tuple[int, str], Path]) -> bool:
    """True for a clause that keeps its number inside an article, and comes and goes with it."""
    first = _first(way)
    article, _, rest = way[first][0].partition(".")
    home = homes.get((first, article))
    return home is not None and way == tuple(
        tuple(f"{number}.{rest}" for number in ids) if len(ids) < 2 else None for ids in home
    )


def _shown(ids: tuple[str, ...]) -> str:
    return places(ids) if ids else NOWHERE


def _parting(parting: Parting) -> str:
    direct, through = _shown(parting.direct), _shown(parting.through)
    return f"{places((parting.old,))}: ghép thẳng là {direct}; qua các dự thảo là {through}"
