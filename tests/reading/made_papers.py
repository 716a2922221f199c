"""Word files made from a document's tree, as other offices make them: without our styles.

``numbered`` leaves its numbers to Word; ``revised`` is full of tracked changes which, accepted,
give the text; ``furnished`` has text boxes, notes and comments between its words.
"""

from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape

from drafting.model import ARTICLE, CHAPTER, CLAUSE, POINT, TABLE, Document, Instrument, Node
from drafting.units import label
from tests.reading.packages import level, package, paragraph

Printed = Callable[[str, Node | None], str]
"""Words of a paragraph and the node whose number they begin with → WordprocessingML."""

LEVELS = {CHAPTER: 0, ARTICLE: 0, CLAUSE: 1, POINT: 2}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def lines(document: Document) -> Iterator[tuple[str, Node | None]]:
    """Every paragraph of a document in order; with the node where it begins with its number."""
    for instrument in document.instruments:
        yield from ((text, None) for text in _head(instrument))
        for node in instrument.body:
            yield from _node(node)
        yield from ((text, None) for text in _close(instrument))


def _head(i: Instrument) -> Iterator[str]:
    yield from i.header
    if i.number:
        yield f"Số: {i.number}"
    if i.date_text:
        yield f"{i.place}, {i.date_text}" if i.place else i.date_text
    once = (i.type, i.subject, i.issued_with, i.authority)
    yield from (text for text in once if text)
    yield from i.citations
    if i.enacting:
        yield i.enacting


def _close(i: Instrument) -> Iterator[str]:
    if i.recipients:
        yield "Nơi nhận:"
        yield from (f"- {r}" for r in i.recipients)
    if i.signature:
        yield from i.signature.capacity
        if i.signature.name:
            yield i.signature.name


def _node(node: Node) -> Iterator[tuple[str, Node | None]]:
    own = " ".join(t for t in (node.heading, node.text) if t)
    if node.kind == CHAPTER:
        yield "", node
        if own:
            yield own, None
    elif node.kind in LEVELS:
        yield own, node
    elif node.kind != TABLE:
        yield f"{label(node)} {own}".strip(), None
    for child in node.children:
        yield from _node(child)


def literal(text: str, node: Node | None) -> str:
    """A paragraph with its number typed."""
    number = label(node) if node else ""
    return paragraph(escape(f"{number} {text}".strip()))


def made(document: Document, printed: Printed, parts: dict[str, str] | None = None) -> bytes:
    """The Word file of a document."""
    return package("".join(printed(text, node) for text, node in lines(document)), parts)


class _Counter:
    """Says of each number whether Word would have come to it by counting."""

    def __init__(self) -> None:
        self._last = dict.fromkeys(LEVELS, 0)

    def counts(self, node: Node) -> bool:
        """Counts on where the node's number is the next one of its kind."""
        now = self._last[node.kind] + 1
        names = {CHAPTER: ROMAN[now - 1 : now], POINT: tuple("abcdefgh"[now - 1 : now])}
        if node.number not in names.get(node.kind, (str(now),)):
            return False
        self._last[node.kind] = now
        # an article's number goes on through the chapters
        for below in (CLAUSE, POINT) if node.kind == ARTICLE else (POINT,):
            if node.kind in (ARTICLE, CLAUSE):
                self._last[below] = 0
        return True


def numbered(document: Document) -> bytes:
    """Chapters, articles, clauses and points have the numbers that Word counts.

    A number that counting does not give (a doubled article, đ) is typed, as people do. Each
    instrument has a list of its own for its chapters and one for its articles.
    """
    body = ""
    for key, instrument in enumerate(document.instruments):
        counter = _Counter()

        def printed(
            text: str, node: Node | None, key: int = key, counter: _Counter = counter
        ) -> str:
            if node is None or node.kind not in LEVELS or not counter.counts(node):
                return literal(text, node)
            number, at = 2 * key + 1 + (node.kind != CHAPTER), LEVELS[node.kind]
            listed = f'<w:ilvl w:val="{at}"/><w:numId w:val="{number}"/>'
            return paragraph(escape(text), f"<w:numPr>{listed}</w:numPr>")

        single = Document(document.source, (instrument,))
        body += "".join(printed(text, node) for text, node in lines(single))
    chapters = level(0, "upperRoman", "Chương %1")
    others = (("decimal", "Điều %1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    articles = "".join(level(at, *given) for at, given in enumerate(others))
    lists = [chapters, articles] * len(document.instruments)
    listed = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{levels}</w:abstractNum>'
        for n, levels in enumerate(lists, 1)
    )
    listed += "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        for n in range(1, len(lists) + 1)
    )
    return package(body, {"numbering": listed})


def revised(document: Document) -> bytes:
    """Every paragraph has a word put in and one taken out; a third are followed by a lost one."""
    ids = iter(range(1, 1_000_000))

    def run(text: str, tag: str = "t") -> str:
        return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'

    def mark() -> str:
        return f'w:id="{next(ids)}" w:author="An" w:date="2024-05-01T00:00:00Z"'

    def printed(text: str, node: Node | None) -> str:
        number = label(node) if node else ""
        words = f"{number} {text}".strip().split(" ")
        middle = len(words) // 2
        before, word, after = words[:middle], words[middle], words[middle + 1 :]
        inner = run("".join(f"{w} " for w in before))
        inner += f"<w:del {mark()}>{run('chữ đã bỏ ', 'delText')}</w:del>"
        inner += f"<w:ins {mark()}>{run(word)}</w:ins>"
        inner += run("".join(f" {w}" for w in after))
        made = f"<w:p>{inner}</w:p>"
        if next(ids) % 3 == 0:
            lost = f"<w:del {mark()}>{run('Một đoạn đã bỏ.', 'delText')}</w:del>"
            made += f"<w:p><w:pPr><w:rPr><w:del {mark()}/></w:rPr></w:pPr>{lost}</w:p>"
        return made

    return made(document, printed)


BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" '
    'distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" '
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="1000000" cy="300000"/><wp:wrapNone/><wp:docPr id="7" name="Khung"/>'
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="1000000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    "</wps:spPr><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:shape style="width:80pt;height:24pt"><v:textbox><w:txbxContent>%s</w:txbxContent>'
    "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
STAMP = "DỰ THẢO LẦN 3"


def furnished(document: Document) -> bytes:
    """A text box hangs on the first paragraph; notes and comments hang in the others."""
    notes: list[str] = []
    comments: list[str] = []

    def printed(text: str, node: Node | None) -> str:
        at = len(notes) + 1
        words = f"{label(node) if node else ''} {text}".strip()
        middle = len(words) // 2
        head, tail = escape(words[:middle]), escape(words[middle:])
        box = paragraph(STAMP)
        drawn = BOX % (box, box) if at == 1 else ""
        notes.append(
            f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r>'
            f"<w:r><w:t>Chú thích {at}.</w:t></w:r></w:p></w:footnote>"
        )
        comments.append(
            f'<w:comment w:id="{at}" w:author="An" w:date="2024-05-01T00:00:00Z">'
            f"{paragraph(f'Ý kiến {at}.')}</w:comment>"
        )
        return (
            f'<w:p><w:commentRangeStart w:id="{at}"/><w:r><w:t xml:space="preserve">{head}</w:t>'
            f'</w:r><w:r><w:footnoteReference w:id="{at}"/></w:r>'
            f'<w:r><w:t xml:space="preserve">{tail}</w:t></w:r><w:commentRangeEnd w:id="{at}"/>'
            f'<w:r><w:commentReference w:id="{at}"/></w:r>{drawn}</w:p>'
        )

    body = "".join(printed(text, node) for text, node in lines(document))
    edges = "".join(
        f'<w:footnote w:id="{n}" w:type="{kind}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for n, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return package(body, {"footnotes": edges + "".join(notes), "comments": "".join(comments)})
