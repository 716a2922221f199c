"""``contents``: danh mục hồ sơ, what the dossier holds and what it lacks."""

from drafting.dossier.paper import Context, Paper
from drafting.dossier.pieces import PIECES
from drafting.dossier.sender import cover

NAME = "09_danh-muc-ho-so.docx"


def build(context: Context) -> list[Paper]:
    """The list, over the papers made before it."""
    from drafting.rendering.contents import Piece, render_contents
    from drafting.rendering.submission import draft_name

    files: dict[str, list[str]] = {}
    for paper in context.made:
        files.setdefault(paper.role, []).append(paper.name)
    pieces = [Piece(p.title, file=", ".join(files.get(p.role, ()))) for p in PIECES]
    data = render_contents(
        draft_name(context.new), pieces, cover(context), context.template("contents")
    )
    return [Paper(NAME, "contents", data)]
