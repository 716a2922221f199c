"""Parts I and II: aims, demands, principles and forms, from the regulation's general articles."""

import re

from drafting.duties.acts import Act
from drafting.duties.called import called
from drafting.duties.paper import Item, Line, Section
from drafting.duties.values import blank, computed, data
from drafting.model import Instrument, Node, Unit, articles
from drafting.phrases.places import capital, place
from drafting.text.numbering import LETTERS
from drafting.units import units

_OF_WORKING = r"(?:[\w\s,]*phối hợp|(?:\schung)?\s*$)"
"""Behind ``Nguyên tắc``: of working together, or of everything; not ``… trong hợp tác quốc tế``."""


def lettered(lines: list[Line]) -> tuple[Item, ...]:
    """Lines as points a), b), c), d), đ); a single one stands without a letter."""
    if len(lines) == 1:
        return (Item("", lines[0]),)
    return tuple(Item(f"{LETTERS[i]})", line) for i, line in enumerate(lines))


def aims(
    regulation: Instrument, basis: Act | None, more: tuple[Act, ...], about: str, year: int
) -> Section:
    """I. Mục đích, yêu cầu."""
    goals: list[Line] = [
        _goal(basis, more, about),
        (
            data("Cụ thể hóa trách nhiệm phối hợp giữa hai cơ quan quy định tại "),
            computed(_named(regulation)),
            data(f" thành nhiệm vụ, thời gian và kết quả cụ thể trong năm {year}."),
        ),
    ]
    demands: list[Line] = [(computed(text),) for text in _demands(regulation)]
    demands.append((blank("aims.targets", f"Chỉ tiêu năm {year}"), data(".")))
    return Section(
        "I",
        "MỤC ĐÍCH, YÊU CẦU",
        (
            Item("1.", (data("Mục đích"),), heading=True, items=lettered(goals)),
            Item("2.", (data("Yêu cầu"),), heading=True, items=lettered(demands)),
        ),
    )


def forms(regulation: Instrument) -> Section:
    """II. Nguyên tắc, hình thức phối hợp: live references to the general articles."""
    named = _named(regulation)
    items = []
    principles = _headed(regulation, rf"nguyên tắc{_OF_WORKING}")
    if principles:
        where = f"Điều {principles.number}"
        items.append(computed(f"Thực hiện theo nguyên tắc phối hợp quy định tại {where} {named}."))
    shapes = _headed(regulation, rf"(?:hình thức|phương thức){_OF_WORKING}")
    if shapes:
        said = "; ".join(_shape(u.text) for u in _units_of(regulation, shapes))
        where = f"Điều {shapes.number}"
        items.append(computed(f"Hình thức phối hợp thực hiện theo {where} {named}: {said}."))
    if not items:
        return Section("II", "NGUYÊN TẮC, HÌNH THỨC PHỐI HỢP", (Item("", (blank("forms"),)),))
    return Section(
        "II",
        "NGUYÊN TẮC, HÌNH THỨC PHỐI HỢP",
        tuple(Item(f"{n}.", (value,)) for n, value in enumerate(items, 1)),
    )


def _goal(basis: Act | None, more: tuple[Act, ...], about: str) -> Line:
    """The basis clause's purpose, else its topic; then what the clause asks for besides."""
    purpose = re.search(r"(?:nhằm|để)\s([^.;]+)$", basis.text) if basis else None
    first = purpose[1] if purpose else f"tăng cường phối hợp trong {about[:1].lower()}{about[1:]}"
    rest = [a.text for a in more]
    return (computed(f"{capital('; '.join([first, *rest]))}."),)


def _demands(regulation: Instrument) -> list[str]:
    """The principles that tell agencies how to work together, as they stand."""
    article = _headed(regulation, rf"nguyên tắc{_OF_WORKING}")
    if not article:
        return []
    wanted = re.compile(r"chồng chéo|cơ quan chịu trách nhiệm chính|thông tin chính xác|kịp thời")
    return [u.text for u in _units_of(regulation, article) if wanted.search(u.text)][:3]


def _shape(text: str) -> str:
    words = re.sub(r"^Phối hợp\s", "", text.strip().rstrip(".;"))
    return words[:1].lower() + words[1:]


def _headed(regulation: Instrument, words: str) -> Node | None:
    pattern = re.compile(rf"^{words}", re.IGNORECASE)
    return next((a for a in articles(regulation) if a.heading and pattern.match(a.heading)), None)


def _units_of(regulation: Instrument, article: Node) -> list[Unit]:
    return [u for u in units(regulation) if u.article == article.id]


def _named(regulation: Instrument) -> str:
    return called(regulation)


def funding(regulation: Instrument) -> Section:
    """VI. Kinh phí: the regulation's article on it, else an officer's."""
    article = _headed(regulation, r"kinh phí")
    if article:
        unit = _units_of(regulation, article)[0]
        text = f"{unit.text.rstrip(' .;')} ({place(unit.id)} {_named(regulation)})."
        return Section("VI", "KINH PHÍ THỰC HIỆN", (Item("", (computed(text),)),))
    hint = "Mỗi cơ quan bố trí trong dự toán được giao; quy chế không có điều về kinh phí"
    return Section("VI", "KINH PHÍ THỰC HIỆN", (Item("", (blank("funding", hint),)),))
