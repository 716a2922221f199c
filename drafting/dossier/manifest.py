"""``manifest.json``: which files of a folder are the dossier's, with role and sha256."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from drafting.dossier.paper import Paper
from drafting.errors import UnwritableOutput

NAME = "manifest.json"


def digest(data: bytes) -> str:
    """The sha256 of ``data`` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def manifest(papers: Iterable[Paper]) -> bytes:
    """The manifest of ``papers``, in their order."""
    files = [{"name": p.name, "role": p.role, "sha256": digest(p.data)} for p in papers]
    return (json.dumps({"files": files}, ensure_ascii=False, indent=1) + "\n").encode()


def listed(folder: Path) -> dict[str, str]:
    """Name → sha256 of the files that an earlier run wrote into ``folder``; empty where none did.

    Raises ``UnwritableOutput`` where ``manifest.json`` is there but is not such a list: then it
    is somebody else's, and what lies in the folder cannot be told from the program's papers.
    """
    path = folder / NAME
    try:
        files = json.loads(path.read_bytes())["files"]
        found = {str(f["name"]): str(f["sha256"]) for f in files}
    except FileNotFoundError:
        return {}
    except NotADirectoryError:
        return {}  # writing names the fault
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _foreign(path) from error
    # A name with a folder in it would reach outside of the dossier.
    if any(name in ("", "..") or Path(name).name != name for name in found):
        raise _foreign(path)
    return found


def _foreign(path: Path) -> UnwritableOutput:
    problem = "không phải là danh sách do chương trình ghi, hoặc đã hỏng"
    return UnwritableOutput(str(path), problem, "hãy dời tệp này đi hoặc cho thư mục khác")
