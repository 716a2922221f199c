"""From edited tables on disk to a comparison with their notes."""

from collections.abc import Sequence
from pathlib import Path

from drafting.comparing.chain import Chain
from drafting.comparing.result import Comparison
from drafting.errors import UnreadableFile
from drafting.model import Document
from drafting.notes.catalogue import catalogue, texts_of
from drafting.notes.fingerprint import fingerprint
from drafting.notes.note import EditedTable
from drafting.notes.placing import Placed, Program, place
from drafting.notes.reading import read_notes
from drafting.notes.side_file import kept_beside


def carry_notes(
    paths: Sequence[Path],
    comparison: Comparison,
    old: Document,
    new: Document,
    program: Program,
    chained: Chain | None = None,
) -> Placed:
    """``comparison`` with the notes of the tables at ``paths``; the rest as for ``place``.

    Raises ``UnreadableFile`` as ``read_notes`` does, and for a table of which no row has a text
    of these documents: it belongs to others. Its notes are kept beside it.
    """
    tables = [read_notes(path) for path in paths]
    known = {print_ for entry in catalogue(comparison, old, new) for print_ in entry.prints}
    known |= _of_drafts(chained)
    for path, table in zip(paths, tables, strict=True):
        if _is_foreign(table, known):
            problem = "không dòng nào của bảng có trong hai văn bản đang so sánh"
            advice = "hãy cho đúng bảng của hai văn bản này" + kept_beside(path, table)
            raise UnreadableFile(str(path), problem, advice)
    return place(tables, comparison, old, new, program, chained)


def _of_drafts(chained: Chain | None) -> set[str]:
    """Fingerprints of what the drafts in between say."""
    versions = chained.versions[1:-1] if chained is not None else ()
    held = (texts_of(i).values() for version in versions for i in version.instruments)
    return {fingerprint(text) for texts in held for text in texts}


def _is_foreign(table: EditedTable, known: set[str]) -> bool:
    """True where rows have texts and none of them is known."""
    found = [fingerprint(text) for row in table.rows for text in (row.old, row.new)]
    return any(found) and known.isdisjoint(filter(None, found))
