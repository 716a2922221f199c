"""Who bears a unit's duty when the unit itself names nobody.

A regulation on coordination gives each agency an article (``Điều 8. Sở Tài chính``); a law writes
``Bộ Công an có trách nhiệm:`` and lists points. The nearest one that names somebody wins: the
unit, the words before its list, the article's own first words, the article's heading.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from drafting.model import Instrument, Node, Unit, articles
from drafting.phrases.agencies import agencies, agency_names
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD
from drafting.units import units


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


class Around(NamedTuple):
    """What a unit does not say because the words around it do."""

    bearers: tuple[str, ...] = ()
    """Those who bear it where its own words name nobody; nobody in a general article."""
    words: str = ""
    """The article's heading and the words before the list that the unit is a point of."""


Surroundings = Mapping[str, Around]
"""Unit id → what stands around it."""


def surroundings(instrument: Instrument, own: Sequence[Unit]) -> Surroundings:
    """Unit id → what stands around it, for every unit of an article; ``own`` are all units."""
    named = {unit.id: around for unit, _, around, _ in _around(instrument, own)}
    headings = {node.id: node.heading or "" for node in articles(instrument)}
    opening: dict[str, str] = {}
    found = {}
    for unit in own:
        if unit.article in headings:
            parent = unit.id.rpartition(".")[0]
            words = (headings[unit.article], opening.get(unit.article), opening.get(parent))
            lines = dict.fromkeys(filter(None, words))
            found[unit.id] = Around(named.get(unit.id, ()), "\n".join(lines))
            if unit.id.endswith(".0"):
                opening[parent] = unit.text
    return found


_GENERAL = (
    "phạm vi", "đối tượng", "giải thích", "nguyên tắc", "mục đích", "mục tiêu", "yêu cầu",
    "nội dung phối hợp", "hình thức", "phương thức", "hiệu lực", "áp dụng", "căn cứ",
    "quy định chuyển tiếp", "chính sách của", "các hành vi", "hành vi bị", "quyền của", "quyền và",
)  # fmt: skip
"""How headings of articles begin that say what a text is about, not who does what."""


def is_general(heading: str | None) -> bool:
    """True for ``Phạm vi điều chỉnh``, ``Nguyên tắc phối hợp``, ``Giải thích từ ngữ``, …"""
    return bool(heading and heading.lower().startswith(_GENERAL))


def borne(instrument: Instrument) -> Iterator[Borne]:
    """Every unit of every article that is not a general one, with its bearers."""
    for unit, node, around, intro in _around(instrument, units(instrument)):
        mentions = agencies(unit.text)
        own = _own(unit.text, mentions)
        yield Borne(
            unit, node.heading, mentions, own or around, not own, around, intro, _asks(node)
        )


def _around(
    instrument: Instrument, own: Sequence[Unit]
) -> Iterator[tuple[Unit, Node, tuple[str, ...], str]]:
    """Each unit with its article, those whom the words around it name, and those words."""
    by_id = {node.id: node for node in articles(instrument)}
    headings = {node.id: agency_names(node.heading or "") for node in by_id.values()}
    intros: dict[str, tuple[str, tuple[str, ...]]] = {}
    for unit in own:
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


def described_actor(text: str) -> str:
    """The actor that a text begins with and describes: ``Cơ quan báo chí có trách nhiệm …``,
    ``Cơ quan chuyên trách …, trong phạm vi nhiệm vụ của mình, chủ trì …``; ``""`` where none.
    """
    if not text.startswith(_ACTORS):
        return ""
    found = _described().match(text) or _leading().match(text)
    return found[1] if found else ""


_ACTORS = (
    "Các ", "Cơ ", "cơ ", "Tổ ", "tổ ", "Đơn ", "đơn ", "Doanh ", "doanh ", "Người đứng đầu",
)  # fmt: skip
"""First words of a described actor: quicker looked for than the patterns."""


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(
        r"((?:Các\s)?(?:Cơ quan|Tổ chức|Đơn vị)\s[^.;:\n]{2,120}?)"
        r"(?:,\strong\sphạm\svi\s[^.;:\n]{2,60}?,)?\schủ\strì(?!\w)"
    )


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
