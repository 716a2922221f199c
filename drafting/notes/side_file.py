"""Notes of a table that cannot be used, as a plain text beside it: nothing typed is ever lost."""

from itertools import count
from pathlib import Path

from drafting.notes.note import EditedTable
from drafting.notes.typed import typed_text

SUFFIX = ".thuyet-minh.txt"


def keep(path: Path, table: EditedTable) -> Path | None:
    """Write the notes of ``table`` beside ``path``; where, or ``None`` where there are none.

    An earlier file of other content stays; the new one then has a number in its name.
    """
    from drafting.output import write_file

    text = side_text(table)
    if not text:
        return None
    data = text.encode()
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        beside = path.with_name(f"{path.stem}{again}{SUFFIX}")
        if not beside.exists():
            write_file(beside, data)
            return beside
        if beside.read_bytes() == data:
            return beside
    return None


def kept_beside(path: Path, table: EditedTable) -> str:
    """What an error adds when it has kept the notes of ``table``; ``""`` where there are none."""
    kept = keep(path, table)
    return f"; thuyết minh đọc được đã ghi vào {kept}" if kept else ""


def side_text(table: EditedTable) -> str:
    """Each note under the key and the first words of its row; ``""`` where nothing was typed."""
    program = [line for record in table.records.values() for line in set(record.program)]
    blocks = []
    for row in table.rows:
        note = typed_text(row.lines, program)
        if note:
            beside = " ".join((row.new or row.old).split()[:20])
            heading = ": ".join(part for part in (row.key or row.place, beside) if part)
            blocks.append(f"[{heading}]\n{note}\n")
    return "\n".join(blocks)
