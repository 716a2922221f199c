"""Last year's programme read from its file, with the map to the text that counts now."""

from pathlib import Path

from drafting.comparing.result import Comparison
from drafting.duties.last.anchors import LawRow
from drafting.duties.last.carry import Last, follows_old, itself
from drafting.duties.last.paper import last_paper
from drafting.duties.paper import ProgrammeRequest
from drafting.duties.register import main_instruments
from drafting.errors import DataError
from drafting.model import Document


def last_year(
    request: ProgrammeRequest, old: Document, new: Document, comparison: Comparison | None = None
) -> Last | None:
    """What ``request.previous`` names, or ``None``. The two texts are compared only where the
    paper follows the old one and ``comparison`` is not given.

    Raises ``UnreadableFile``, and ``DataError`` where the file is no programme.
    """
    if not request.previous:
        return None
    from drafting.reading import read

    path = Path(request.previous)
    paper = last_paper(path.name, read(path).lines)
    if not paper.rows and paper.year is None:
        raise DataError(
            str(path),
            "không thấy năm và bảng kế hoạch của một chương trình phối hợp",
            "hãy cho tệp chương trình năm trước",
        )
    if request.source == "old" or old is new or not follows_old(paper, old, new):
        kept = old if request.source == "old" else new
        return Last(paper, itself(main_instruments(kept)[0]), changed=False)
    if comparison is None:
        from drafting.comparing import compare

        comparison = compare(old, new)
    return Last(paper, _links(comparison, new), changed=True)


def _links(comparison: Comparison, new: Document) -> tuple[LawRow, ...]:
    kind = main_instruments(new)[0].type
    return tuple(
        LawRow(row.old, row.new, row.kind, row.draft_note or "")
        for compared in comparison.instruments
        if compared.type == kind
        for row in compared.units
    )
