"""Is the text whole? Every letter and digit of the lines must be somewhere in the document."""

from collections import Counter
from collections.abc import Iterable, Iterator

from drafting.lines import Reading
from drafting.model import QUOTATION, Document, Instrument, Node
from drafting.units import label

LABELS = ("Luật số", "Bộ luật số", "Nghị quyết số", "Pháp lệnh số", "Nghị định số", "Số", "SỐ",
          "Quyết định số", "Thông tư số", "Nơi nhận", "NƠI NHẬN", "Nơi gửi", "LUẬT SỐ")  # fmt: skip
"""Words that only name the field behind them."""


def letters(text: str) -> str:
    """Letters and digits of ``text`` in order."""
    return "".join(c for c in text if c.isalnum())


def node_words(node: Node) -> Iterator[str]:
    """What a node prints, depth first; a quotation's text holds all that its children read."""
    yield from (words for words in (label(node), node.heading, node.text) if words)
    if node.kind != QUOTATION:
        for child in node.children:
            yield from node_words(child)


def bodies(document: Document) -> list[str]:
    """Letters of each body in order."""
    return [
        letters("".join(w for n in i.body for w in node_words(n))) for i in document.instruments
    ]


def body_words(document: Document) -> str:
    """Letters of all bodies in order."""
    return "".join(bodies(document))


def disordered(reading: Reading, document: Document) -> list[str]:
    """The bodies whose letters do not stand in the lines in the same order."""
    whole = letters("".join(line.text for line in reading.lines))
    return [body for body in bodies(document) if not in_order(body, whole)]


def frame_words(i: Instrument) -> Iterator[str]:
    """What head and closing block hold."""
    fields = (i.number, i.place, i.date_text, i.type, i.subject, i.issued_with, i.enacting)
    yield from (words for words in fields if words)
    if i.authority:
        yield i.authority
    for lines in (i.header, i.citations, i.recipients):
        yield from lines
    for signature in (i.signature, *i.cosigners):
        if signature:
            yield from signature.capacity
            if signature.name:
                yield signature.name


def missing(reading: Reading, document: Document) -> Counter[str]:
    """Letters that were read and are nowhere in the document, labels of fields apart."""
    read = Counter(letters("".join(line.text for line in reading.lines)))
    frame = [w for i in document.instruments for w in frame_words(i)]
    aside = [a.text for a in document.set_aside]
    held = Counter(body_words(document)) + Counter(letters("".join((*frame, *aside))))
    return _without_labels(read - held)


def invented(reading: Reading, document: Document) -> Counter[str]:
    """Letters of the document that were never read."""
    read = Counter(letters("".join(line.text for line in reading.lines)))
    frame = [w for i in document.instruments for w in frame_words(i)]
    aside = [a.text for a in document.set_aside]
    return Counter(body_words(document)) + Counter(letters("".join((*frame, *aside)))) - read


def _without_labels(lost: Counter[str]) -> Counter[str]:
    """``lost`` less whole labels, as often as they fit."""
    for name in LABELS:
        word = Counter(letters(name))
        while word <= lost:
            lost = lost - word
    return lost


def in_order(part: str, whole: str) -> bool:
    """True where the letters of ``part`` stand in ``whole`` in the same order."""
    rest = iter(whole)
    return all(letter in rest for letter in part)


def ids(nodes: Iterable[Node]) -> Iterator[str]:
    """Ids of all nodes but those inside quotations."""
    for node in nodes:
        yield node.id
        if node.kind != QUOTATION:
            yield from ids(node.children)
