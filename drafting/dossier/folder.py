"""What may be replaced in a dossier's folder, and what is the officer's own.

A file that the manifest names and that still has its hash is the program's: it is replaced, or
removed where the dossier no longer has it. One that lost its hash was edited: it is kept beside
the new one. A file that the manifest does not name is never touched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from drafting.dossier.manifest import NAME, Manifest, digest, manifest
from drafting.dossier.paper import Paper
from drafting.errors import UnreadableFile, UnwritableOutput

EDITED = "da-sua"
TABLE = "comparison"
"""The role of the papers that officers type notes into."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A paper that an officer edited after an earlier run."""

    name: str
    kept: str
    """Its name now: ``"03_du-thao-quyet-dinh.da-sua.docx"``."""


def settle(
    folder: Path, earlier: Manifest, papers: Sequence[Paper], notes: str | None = None
) -> tuple[dict[str, bytes | None], tuple[Edited, ...]]:
    """What to write into ``folder`` (``None`` removes), and which edited files are kept where.

    ``earlier`` is the folder's manifest, ``notes`` the sha256 that the new one shall name. Raises
    ``UnwritableOutput`` where a paper would replace a file that the manifest does not name.
    """
    files: dict[str, bytes | None] = {}
    edited: list[Edited] = []
    made = {p.name: p.data for p in papers}
    for listed in earlier.files:
        name, present = listed.name, _bytes(folder / listed.name)
        if present is None or present == made.get(name):
            continue
        if digest(present) == listed.sha256:
            files[name] = None
        elif name in made:
            kept = _free_name(folder, name, present)
            files[kept] = present
            edited.append(Edited(name, kept))
        else:
            edited.append(Edited(name, name))
    known = {listed.name for listed in earlier.files}
    for name, data in made.items():
        if name not in known and _bytes(folder / name) not in (None, data):
            raise UnwritableOutput(
                str(folder / name),
                "đã có tệp mang tên này mà không do chương trình ghi",
                "hãy dời tệp ấy đi hoặc cho thư mục khác",
            )
    tables = {paper.name for paper in earlier.files if paper.role == TABLE}
    beside = (files.get(paper.kept) for paper in edited if paper.name in tables)
    seen = (*earlier.kept, *(digest(copy) for copy in beside if copy is not None))
    return {**files, **made, NAME: manifest(papers, notes, seen)}, tuple(edited)


def _bytes(path: Path) -> bytes | None:
    """What a file holds; ``None`` where there is none."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        problem = "không đọc được để biết tệp có bị sửa hay không"
        raise UnreadableFile(str(path), problem, "hãy đóng tệp hoặc xin quyền đọc") from error


def _free_name(folder: Path, name: str, data: bytes) -> str:
    """The first name for an edited file that is free, or already holds the same bytes."""
    return next(n for n in _names(name) if _bytes(folder / n) in (None, data))


def _names(name: str) -> Iterator[str]:
    stem, dot, suffix = name.rpartition(".")
    for number in count(1):
        mark = EDITED if number == 1 else f"{EDITED}-{number}"
        yield f"{stem}.{mark}{dot}{suffix}"
