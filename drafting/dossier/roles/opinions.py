"""``opinions``: bản tổng hợp ý kiến, tiếp thu, giải trình, from the project's register."""

from pathlib import Path
from typing import Any

from drafting.dossier.paper import Context, Paper
from drafting.dossier.sender import cover

NAME = "06_tong-hop-y-kien.docx"
COVER_KEYS = ("agency", "new", "old")
"""What a data file of ``drafting render opinions`` needs besides; the project gives it here."""


def build(context: Context) -> list[Paper]:
    """The table with its counts; no paper without a register."""
    from drafting.rendering.opinions import Opinion, render_opinions
    from drafting.rendering.submission import draft_name

    path = context.project.opinions
    if path is None:
        return []
    given = _register(path)
    data = render_opinions(
        draft_name(context.new),
        [Opinion(**entry) for entry in given["opinion"]],
        given.get("asked", ()),
        cover(context),
        given.get("opening", ""),
        context.template("opinions"),
    )
    return [Paper(NAME, "opinions", data)]


def _register(path: Path) -> dict[str, Any]:
    """The register's entries, checked, with who was asked. Raises a ``DraftingError``."""
    from drafting.dossier.administrative_fields import OPINION, OPINIONS
    from drafting.dossier.data_file import load_data
    from drafting.dossier.fields import checked
    from drafting.dossier.opinions_register import read_register

    data = load_data(path)
    if data is None:
        given: dict[str, Any] = {"opinion": read_register(path)}
    else:
        fields = {key: field for key, field in OPINIONS.items() if key not in COVER_KEYS}
        given = checked(data, fields, str(path))
        raw = list(given.get("opinion", ()))
        if given.get("register"):
            raw += read_register(path.parent / given["register"])
        given["opinion"] = raw
    entries = enumerate(given["opinion"], 1)
    given["opinion"] = [checked(o, OPINION, f"{path}, ý kiến thứ {n}") for n, o in entries]
    return given
