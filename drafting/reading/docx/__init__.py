"""Word files (.docx): what is printed becomes lines, everything else is set aside with its place.

The body is read in order: paragraphs, tables, content controls, hyperlinks, text boxes; numbers
that Word generates are computed. A paragraph is a line, and ``Line.number`` counts paragraphs as
Word does, those in tables included. A file with tracked changes is refused unless the caller says
which text is meant.
"""

from itertools import pairwise

from drafting.errors import UnreadableFile
from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.reading.paragraphs import without_false_blanks
from drafting.text.characters import starts_lower
from drafting.word.package import NotAPackage, Parts, is_xml, read_parts
from drafting.word.view import View

__all__ = ["read_docx"]

DAMAGED = "hãy mở bằng Word rồi lưu lại thành tệp .docx mới"
CHOOSE = (
    "hãy chấp nhận hoặc từ chối trong Word, hoặc thêm --revisions accept để đọc bản đã sửa, "
    "--revisions reject để đọc bản trước khi sửa"
)
SCANNED = "nếu là ảnh chụp văn bản, hãy nhận dạng chữ (OCR) rồi thử lại"
SHOWN = 6
"""Places that a message names."""

CHUNKS = (".html", ".htm", ".xhtml", ".mht", ".mhtml", ".txt")
"""Files of other kinds that a Word file may show inside its text."""

WRAPPED = 0.25
"""Share of lines that go on in lower case from which paragraphs are printed lines in truth."""


def read_docx(source: Source, data: bytes, view: View | None = None) -> Reading:
    """Lines of a Word file; ``view`` says which text of a file with tracked changes is meant.

    Raises ``UnreadableFile`` where the file is damaged, unsafe, without words, or has tracked
    changes and ``view`` is ``None``.
    """
    try:
        return _read(source, read_parts(data, _is_text), view)
    except NotAPackage as error:
        raise UnreadableFile(source.name, str(error), DAMAGED) from error
    except RecursionError as error:
        raise UnreadableFile(source.name, "tệp Word lồng quá nhiều tầng", DAMAGED) from error


def _is_text(name: str) -> bool:
    return is_xml(name) or name.lower().endswith(CHUNKS)


def _read(source: Source, parts: Parts, view: View | None) -> Reading:
    from drafting.reading.docx.asides import asides
    from drafting.reading.docx.letters import coding_of, put_right
    from drafting.reading.docx.lines import Lines, paragraphs
    from drafting.reading.docx.opening import opened

    paper = opened(parts, view)
    if paper.changes and view is None:
        raise _tracked(source.name, paper.changes)
    blocks = paper.story.blocks(paper.body)
    body = list(paragraphs(blocks))
    coding = coding_of(body)
    put_right(body, coding)

    def chunk(key: str) -> tuple[Line, ...]:
        relation = paper.related.get(key)
        return _chunk(source, parts[relation.target]) if relation else ()

    made = Lines(paper.roles, chunk)
    made.add(blocks)
    lines = tuple(without_false_blanks(made.made))
    aside = (*made.aside, *asides(paper.beside, paper.story, body, coding))
    if not any(line.text.strip() for line in lines):
        raise UnreadableFile(source.name, "tệp Word không có chữ nào", SCANNED)
    return Reading(source, lines, paragraphs=not _is_wrapped(lines), set_aside=aside)


def _chunk(source: Source, data: bytes) -> tuple[Line, ...]:
    """The lines of a file of another kind that the text shows; another Word file is none."""
    from drafting.reading.kinds import kind_of, reader

    kind = kind_of(source.name, data)
    if kind not in ("html", "text"):
        raise NotAPackage("tệp Word nhúng một tệp khác bên trong")
    return reader(kind)(source, data, None).lines


def _tracked(name: str, places: tuple[int, ...]) -> UnreadableFile:
    """The refusal of a file with tracked changes: how many, and where."""
    numbers = sorted({place for place in places if place})
    shown = ", ".join(map(str, numbers[:SHOWN])) + ("…" if len(numbers) > SHOWN else "")
    where = f"ở đoạn {shown}" if shown else "ngoài phần thân (chú thích, đầu trang, chân trang)"
    problem = f"còn {len(places)} chỗ sửa đang theo dõi (track changes) {where}"
    return UnreadableFile(name, problem, CHOOSE)


def _is_wrapped(lines: tuple[Line, ...]) -> bool:
    """Every printed line is a paragraph of its own, as in a text pasted from a PDF."""
    texts = [line.text.strip() for line in lines if line.text.strip() and not line.role]
    if len(texts) < 20 or any(line.role for line in lines):
        return False
    broken = sum(
        starts_lower(after) and before[-1] not in ".;:!?" and after[1:2] != ")"
        for before, after in pairwise(texts)
    )
    return broken > WRAPPED * len(texts)
