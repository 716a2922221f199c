"""Notes in a table that nobody named: a copy, a renamed file, a kept one that was edited again."""

from pathlib import Path

from drafting.comparing.result import Comparison
from drafting.notes.identity import MARK
from drafting.notes.note import EditedTable
from drafting.notes.reading import table_of
from drafting.notes.resolving import resolve
from drafting.notes.typed import typed_text
from drafting.word.custom_properties import PART
from drafting.word.package import NotAPackage, read_parts


def stray_notes(path: Path, comparison: Comparison) -> list[str]:
    """Keys of the rows whose notes stand in the table at ``path``, but not in ``comparison``.

    Empty for a file that is no table of ours, or that cannot be read: it is somebody else's.
    """
    table = _peeked(path)
    if table is None:
        return []
    rows = (r for c in comparison.instruments for r in (*c.articles, *c.units))
    held = "\n".join([*(r.note for r in rows if r.note), *(n.note for n in comparison.left_notes)])
    settled, _ = resolve(table)
    typed = ((one.row, typed_text(one.row.lines, one.program)) for one in settled if one.claimed)
    return [row.key or row.place for row, text in typed if text and text not in held]


def _peeked(path: Path) -> EditedTable | None:
    """The table, where the file has a manifest of ours."""
    try:
        data = path.read_bytes()
        named = read_parts(data, lambda name: name in (PART, "[Content_Types].xml", "_rels/.rels"))
        if MARK.encode() not in named.get(PART, b""):
            return None
        return table_of(path.name, data)
    except (OSError, NotAPackage):
        return None
