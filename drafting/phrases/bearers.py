"""Who bears a unit's duty when the unit itself names nobody.

A regulation on coordination gives each agency an article (``Điều 8. Sở Tài chính``); a law writes
``Bộ Công an có trách nhiệm:`` and lists points. The nearest one that names somebody wins: the
unit, the words before its list, the article's own first words, the article's heading.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from drafting.model import Instrument, Node, Unit, articles
from drafting.phrases.agencies import agencies, agency_names
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD
from drafting.units import units

Bearers = Mapping[str, tuple[str, ...]]
"""Unit id → agencies that the words around the unit name."""


class Borne(NamedTuple):
    """A unit with those who bear it."""

    unit: Unit
    heading: str | None
    """The article's."""
    mentions: tuple[Phrase, ...]
    """Agencies of the unit's own text."""
    bearers: tuple[str, ...]
    """As printed; empty where nobody is named anywhere."""
    inherited: bool
    """True where the unit itself names nobody."""
    inherited_from: tuple[str, ...]
    """Those whom the words around the unit name, whether or not it names somebody itself."""
    intro: str
    """The words before the list that the unit is a point of; ``""`` elsewhere."""
    asked: bool


def bearers(instrument: Instrument, own: Iterable[Unit] | None = None) -> Bearers:
    """Unit id → those who bear it where its own words name nobody; general articles left out.

    ``own`` are the instrument's units where they are at hand.
    """
    return {unit.id: around for unit, _, around, _ in _around(instrument, own)}


@cache
def _general() -> re.Pattern[str]:
    """Headings of articles that say what a text is about, not who does what."""
    return re.compile(
        r"^(?:phạm vi|đối tượng|giải thích|nguyên tắc|mục đích|mục tiêu|yêu cầu|nội dung phối hợp|"
        r"hình thức|phương thức|hiệu lực|áp dụng|căn cứ|quy định chuyển tiếp|chính sách của|"
        r"các hành vi|hành vi bị|quyền của|quyền và)",
        re.IGNORECASE,
    )


def is_general(heading: str | None) -> bool:
    """True for ``Phạm vi điều chỉnh``, ``Nguyên tắc phối hợp``, ``Giải thích từ ngữ``, …"""
    return bool(heading and _general().match(heading))


def borne(instrument: Instrument) -> Iterator[Borne]:
    """Every unit of every article that is not a general one, with its bearers."""
    for unit, node, around, intro in _around(instrument):
        mentions = agencies(unit.text)
        own = _own(unit.text, mentions)
        yield Borne(
            unit, node.heading, mentions, own or around, not own, around, intro, _asks(node)
        )


def _around(
    instrument: Instrument, own: Iterable[Unit] | None = None
) -> Iterator[tuple[Unit, Node, tuple[str, ...], str]]:
    """Each unit with its article, those whom the words around it name, and those words."""
    by_id = {node.id: node for node in articles(instrument)}
    headings = {node.id: agency_names(node.heading or "") for node in by_id.values()}
    intros: dict[str, tuple[str, tuple[str, ...]]] = {}
    for unit in units(instrument) if own is None else own:
        node = by_id.get(unit.article)
        if node is None or is_general(node.heading):
            continue
        parent = unit.id.rpartition(".")[0]
        intro, before = intros.get(parent, intros.get(unit.article, ("", ())))
        around = before or headings[node.id]
        if unit.id.endswith(".0"):
            opens = unit.text.rstrip().endswith(":") and bool(_duties().search(unit.text))
            named = _own(unit.text, agencies(unit.text)) if opens else ()
            intros[parent] = (unit.text, named or around) if opens else ("", headings[node.id])
            intro = ""
        yield unit, node, around, intro


@cache
def _duties() -> re.Pattern[str]:
    """Words that open a list of duties, not one of conditions or cases."""
    return re.compile(
        r"trách nhiệm|nhiệm vụ|nghĩa vụ|chủ trì|chỉ đạo|phối hợp|(?:^|\s)giao\s|hướng dẫn",
        re.IGNORECASE,
    )


def _own(text: str, mentions: tuple[Phrase, ...]) -> tuple[str, ...]:
    """The first actors that the unit names: one, or a list of them."""
    found: list[Phrase] = []
    for phrase in mentions:
        if phrase.role == LEAD and (
            not found or not re.search(r"[\w.]", _between(text, found, phrase))
        ):
            found.append(phrase)
        elif found:
            break
    if not found and not any(phrase.role == LEAD for phrase in mentions):
        described = _described().match(text)
        return (described[1],) if described else ()
    return tuple(dict.fromkeys(p.text for p in found))


@cache
def _described() -> re.Pattern[str]:
    """An actor that is described, not named: ``Cơ quan báo chí có trách nhiệm …``."""
    return re.compile(
        r"((?:Các\s)?(?:Cơ quan|cơ quan|Cơ sở|cơ sở|Tổ chức|tổ chức|Đơn vị|đơn vị|Doanh nghiệp"
        r"|Người đứng đầu)"
        r"\s[^.;:\n]{2,90}?)\s(?:có|chịu)\strách nhiệm(?!\w)"
    )


def _between(text: str, found: list[Phrase], phrase: Phrase) -> str:
    """What stands between the last of a list and a mention, list words left out."""
    return re.sub(r"(?<!\w)(?:và|cùng|với)(?!\w)", "", text[found[-1].end : phrase.start])


def _asks(node: Node) -> bool:
    return bool(node.heading and node.heading.casefold().startswith("đề nghị"))
