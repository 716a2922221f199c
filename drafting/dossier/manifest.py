"""``manifest.json``: which files of a folder are the dossier's, with role and sha256."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from drafting.dossier.paper import Paper
from drafting.errors import UnwritableOutput

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Listed:
    """One file that an earlier run wrote."""

    name: str
    role: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an earlier run wrote into a folder; empty where none did."""

    files: tuple[Listed, ...] = ()
    notes: str | None = None
    """sha256 of the project's edited table whose notes the papers hold already."""
    kept: tuple[str, ...] = ()
    """sha256 of each edited table that was kept beside a new one, its notes read."""


def digest(data: bytes) -> str:
    """The sha256 of ``data`` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def manifest(papers: Iterable[Paper], notes: str | None = None, kept: Iterable[str] = ()) -> bytes:
    """The manifest of ``papers``, in their order, and of the notes that went into them.

    ``notes`` and ``kept`` as in ``Manifest``.
    """
    files = [{"name": p.name, "role": p.role, "sha256": digest(p.data)} for p in papers]
    read = [{"sha256": sha256} for sha256 in dict.fromkeys(kept)]
    said: dict[str, object] = {"files": files}
    said |= {} if notes is None else {"notes": {"sha256": notes}}
    said |= {"kept": read} if read else {}
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(folder: Path) -> Manifest:
    """What an earlier run wrote into ``folder``.

    Raises ``UnwritableOutput`` where ``manifest.json`` is there but is not such a list: then it
    is somebody else's, and what lies in the folder cannot be told from the program's papers.
    """
    path = folder / NAME
    try:
        said = json.loads(path.read_bytes())
        files = tuple(Listed(*(str(f[k]) for k in Listed.__slots__)) for f in said["files"])
        notes = str(said["notes"]["sha256"]) if "notes" in said else None
        kept = tuple(str(k["sha256"]) for k in said.get("kept", ()))
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()  # of a file in the folder's place, writing names the fault
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _foreign(path) from error
    # A name with a folder in it would reach outside of the dossier.
    if any(f.name in ("", "..") or Path(f.name).name != f.name for f in files):
        raise _foreign(path)
    return Manifest(files, notes, kept)


def _foreign(path: Path) -> UnwritableOutput:
    problem = "không phải là danh sách do chương trình ghi, hoặc đã hỏng"
    return UnwritableOutput(str(path), problem, "hãy dời tệp này đi hoặc cho thư mục khác")
