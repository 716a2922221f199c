"""Pages saved from a law site, and the HTML that sites hand out under the name .doc.

Scripts and styles are dropped; paragraphs, lists and tables are read in order; what stands
outside the part of the page that holds the text (menus, related texts) is set aside.
"""

from drafting.errors import UnreadableFile
from drafting.lines import Line, Reading
from drafting.model import SetAside, Source
from drafting.reading.encoding import in_unicode, old_coding
from drafting.reading.html.blocks import Block, blocks
from drafting.reading.html.main_part import main_part
from drafting.reading.html.markup import tree
from drafting.reading.paragraphs import parts
from drafting.reading.tables import ROLE
from drafting.text.characters import clean, squeeze
from drafting.word.view import View

__all__ = ["read_html"]

ADVICE = "hãy mở bằng trình duyệt, chép văn bản vào Word rồi lưu thành .docx"


def read_html(source: Source, data: bytes, _view: View | None = None) -> Reading:
    """Lines of an HTML page, counted by paragraph.

    Raises ``UnreadableFile`` where it is damaged, nested too deep or has no words.
    """
    found = _in_unicode(blocks(tree(source.name, data)))
    inside = main_part(found)
    lines: list[Line] = []
    aside: list[SetAside] = []
    for number, block in enumerate(found, 1):
        why = block.why or ("" if inside(block) else "web-page")
        if why and block.text.strip():
            aside.append(SetAside(number, squeeze(block.text), why))
        elif block.table:
            lines.append(Line(block.text, number, role=ROLE))
        elif not why:
            lines += [Line(text, number) for text in parts(block.text)]
    if not any(line.text.strip() for line in lines):
        raise UnreadableFile(source.name, "trang HTML không có chữ nào", ADVICE)
    return Reading(source, tuple(lines), paragraphs=True, set_aside=tuple(aside))


def _in_unicode(found: list[Block]) -> list[Block]:
    """``found`` with letters cleaned; those of an old font's coding converted."""
    coding = old_coding("\n".join(block.text for block in found))
    for block in found:
        block.text = clean(in_unicode(block.text, coding))
    return found
