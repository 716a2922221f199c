"""Pairs of texts made by chance, the same in every run: what an officer may do to a regulation."""

import random
from dataclasses import replace

from drafting.model import Document, Instrument, Node, Signature, Source

WORDS = (
    "cơ quan bảo hiểm xã hội tỉnh phối hợp với các sở, ban, ngành; cung cấp thông tin hằng quý "
    "trước ngày 05 tháng 7 theo quy định của pháp luật về BHYT, BHTN cho người lao động. Chủ trì "
    "xây dựng kế hoạch thanh tra đơn vị sử dụng nợ đọng trên địa bàn (sau đây gọi là đơn vị)"
)
CHOICE = WORDS.split()
HEAD = ("ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc")  # fmt: skip


def pair(seed: int) -> tuple[Document, Document]:
    """An old text and a draft that was made from it."""
    chance = random.Random(seed)
    old = [_instrument(chance, kind) for kind in ("QUYẾT ĐỊNH", "QUY CHẾ")]
    new = [_changed(chance, i) for i in old]
    if chance.random() < 0.1:
        (old if chance.random() < 0.5 else new).pop(chance.randrange(2))
    return _document("cũ", old), _document("mới", new)


def _document(name: str, instruments: list[Instrument]) -> Document:
    return Document(
        Source(name, "", ""), tuple(replace(i, body=numbered(i.body)) for i in instruments)
    )


def words(chance: random.Random, least: int = 3, most: int = 30) -> str:
    return " ".join(chance.choice(CHOICE) for _ in range(chance.randint(least, most)))


def _instrument(chance: random.Random, kind: str) -> Instrument:
    return Instrument(
        kind,
        header=HEAD if chance.random() < 0.6 else (),
        number="/2024/QĐ-UBND" if chance.random() < 0.3 else "970/QĐ-UBND",
        place="Kon Tum",
        date_text=chance.choice(("ngày 29 tháng 9 năm 2014", "ngày tháng 5 năm 2024")),
        subject=f"Ban hành {words(chance, 2, 12)}",
        issued_with="(Ban hành kèm theo Quyết định số: /2024/QĐ-UBND)"
        if kind == "QUY CHẾ"
        else None,
        citations=tuple(f"Căn cứ {words(chance, 2, 9)};" for _ in range(chance.randint(0, 4))),
        enacting="QUYẾT ĐỊNH:" if kind == "QUYẾT ĐỊNH" else None,
        body=tuple(_article(chance) for _ in range(chance.randint(1, 5))),
        signature=Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), words(chance, 2, 4))
        if chance.random() < 0.7
        else None,
        recipients=tuple(words(chance, 1, 4) for _ in range(chance.randint(0, 4))),
    )


def _article(chance: random.Random) -> Node:
    shape = chance.random()
    if shape < 0.05:
        return Node("article", "", "", words(chance, 1, 3) if shape < 0.03 else None)
    if shape < 0.2:
        return Node("article", "", "", None, words(chance))
    children = tuple(_clause(chance) for _ in range(chance.randint(1, 4)))
    if shape < 0.3:
        rows = "\n".join(f"{n}|{words(chance, 1, 3)}" for n in range(chance.randint(1, 4)))
        children += (Node("table", "", text=rows),)
    return Node("article", "", "", words(chance, 1, 6), children=children)


def _clause(chance: random.Random) -> Node:
    shape = chance.random()
    if shape < 0.03:
        return Node("clause", "", "")
    if shape < 0.15:
        return Node("item", "", "-", text=words(chance))
    if shape < 0.3:
        points = tuple(
            Node("point", "", "", text=words(chance)) for _ in range(chance.randint(1, 3))
        )
        return Node("clause", "", "", text=words(chance, 1, 5), children=points)
    heading = words(chance, 1, 4) if shape > 0.85 else None
    return Node("clause", "", "", heading, words(chance))


def _changed(chance: random.Random, old: Instrument) -> Instrument:
    body = [_edited(chance, node) for node in old.body if chance.random() > 0.15]
    if chance.random() < 0.4:
        body.insert(chance.randint(0, len(body)), _article(chance))
    if len(body) > 1 and chance.random() < 0.4:
        body.insert(chance.randrange(len(body)), body.pop(chance.randrange(len(body))))
    return replace(
        old,
        header=old.header if chance.random() > 0.2 else (),
        number=chance.choice((old.number, "08/2024/QĐ-UBND", None)),
        subject=_text(chance, old.subject),
        citations=tuple(_text(chance, c) or c for c in old.citations if chance.random() > 0.2),
        body=tuple(body) or old.body,
        signature=old.signature if chance.random() > 0.3 else None,
        recipients=tuple(r for r in (*old.recipients, "Lưu: VT.") if chance.random() > 0.2),
    )


def _edited(chance: random.Random, node: Node) -> Node:
    children = [_edited(chance, c) for c in node.children if chance.random() > 0.15]
    if node.kind == "article" and node.children and chance.random() < 0.3:
        children.insert(chance.randint(0, len(children)), _clause(chance))
    if len(children) > 1 and chance.random() < 0.2:
        children.append(children.pop(0))
    text = node.text if node.kind == "table" else _text(chance, node.text)
    return replace(node, heading=_text(chance, node.heading), text=text, children=tuple(children))


def _text(chance: random.Random, text: str | None) -> str | None:
    """``text`` with words put in, taken out, at either end too; or as it is."""
    if not text or chance.random() < 0.4:
        return text
    found = text.split()
    for _ in range(chance.randint(1, 4)):
        at = chance.choice((0, len(found), chance.randint(0, len(found))))
        if chance.random() < 0.5:
            found[at:at] = words(chance, 1, 4).split()
        else:
            del found[at : at + chance.randint(1, 3)]
    return " ".join(found) or None


def numbered(nodes: tuple[Node, ...], parent: str = "") -> tuple[Node, ...]:
    """``nodes`` with ids and numbers by their order, as a reader gives them."""
    made, counts = [], {"article": 0, "clause": 0, "point": 0, "other": 0}
    for node in nodes:
        kind = node.kind if node.kind in counts else "other"
        counts[kind] += 1
        number = "abcdeghik"[counts[kind] - 1] if kind == "point" else str(counts[kind])
        own = f"{parent}.{number}" if parent else number
        if kind == "other":
            own, printed = f"{parent}.{node.kind}{number}", node.number
        else:
            printed = number
        made.append(replace(node, id=own, number=printed, children=numbered(node.children, own)))
    return tuple(made)
