"""What officers typed and confirmed goes into a programme; what is left is listed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from drafting.duties.paper import (
    CONFIRM,
    DATA,
    TYPED,
    Item,
    Line,
    OpenValue,
    PlanGroup,
    PlanRow,
    Programme,
    ProgrammeRequest,
    Section,
    SignatureBlock,
    Value,
)
from drafting.errors import DataError


def fill(programme: Programme, request: ProgrammeRequest) -> Programme:
    """The programme with the request's values and confirmations, and the list of what is open.

    Raises ``DataError`` for a key that the programme does not have.
    """
    values, confirmed = dict(request.values), frozenset(request.confirmed)
    keys = {value.key for _, value in _all(programme) if value.key}
    unknown = sorted((values.keys() | confirmed) - keys)
    if unknown:
        raise DataError(
            "[[programme]] values",
            f"không có ô nào tên là {', '.join(unknown)}",
            "xem tên các ô ở danh sách cuối bản dự thảo chương trình",
        )

    def one(value: Value) -> Value:
        if value.key in values:
            return replace(value, text=values[value.key], origin=DATA)
        if value.key in confirmed and value.origin == CONFIRM:
            return replace(value, origin=DATA)
        return value

    filled = mapped(programme, one)
    return replace(filled, open=_open(filled))


def _open(programme: Programme) -> tuple[OpenValue, ...]:
    """Every blank and every value to be confirmed, each key once."""
    found: dict[str, OpenValue] = {}
    for where, value in _all(programme):
        if value.origin in (TYPED, CONFIRM):
            entry = OpenValue(value.key, where, value.text, value.origin, value.hint)
            found.setdefault(value.key, entry)
    return tuple(found.values())


_COLUMNS = (
    ("task", "nội dung"),
    ("lead", "cơ quan chủ trì"),
    ("partner", "cơ quan phối hợp"),
    ("time", "thời gian"),
    ("basis", "căn cứ"),
    ("product", "sản phẩm"),
)


def _all(programme: Programme) -> Iterator[tuple[str, Value]]:
    """Every value with the place that it stands in, in reading order."""
    for name in ("lead", "partner"):
        for value in getattr(programme, name).superior:
            yield "Phần đầu, cơ quan cấp trên", value
    yield from (("Số, ký hiệu", v) for v in (*programme.lead_number, *programme.number))
    yield from (("Địa danh, ngày", v) for v in programme.place_date)
    yield from (("Căn cứ", v) for line in programme.grounds for v in line)
    yield from (("Lời dẫn", v) for v in programme.opening)
    for section in programme.sections:
        yield from ((where, v) for where, line in _lines(section) for v in line)
    for block in programme.signatures:
        yield from (("Chữ ký", v) for line in (*block.capacity, block.name) for v in line)
    yield from (("Nơi nhận", v) for line in programme.recipients for v in line)


def _lines(section: Section) -> Iterator[tuple[str, Line]]:
    here = f"Mục {section.number}"
    stack = [(here, item) for item in section.items]
    while stack:
        where, item = stack.pop(0)
        label = f"{where}, {item.label}" if item.label else where
        yield label, item.text
        stack = [(label, child) for child in item.items] + stack
    for group in section.plan:
        for row in group.rows:
            for column, name in _COLUMNS:
                yield f"{here}, dòng {row.number}, {name}", getattr(row, column)


def mapped(programme: Programme, one: Callable[[Value], Value]) -> Programme:
    """The programme with every value put through ``one``."""

    def line(values: Line) -> Line:
        return tuple(one(v) for v in values)

    def item(node: Item) -> Item:
        return replace(node, text=line(node.text), items=tuple(item(c) for c in node.items))

    def row(r: PlanRow) -> PlanRow:
        return replace(
            r,
            task=line(r.task),
            lead=line(r.lead),
            partner=line(r.partner),
            time=line(r.time),
            basis=line(r.basis),
            product=line(r.product),
        )

    def group(g: PlanGroup) -> PlanGroup:
        return replace(g, rows=tuple(row(r) for r in g.rows))

    def section(s: Section) -> Section:
        return replace(s, items=tuple(map(item, s.items)), plan=tuple(map(group, s.plan)))

    def block(b: SignatureBlock) -> SignatureBlock:
        return SignatureBlock(tuple(line(c) for c in b.capacity), line(b.name))

    left, right = programme.signatures
    return replace(
        programme,
        lead=replace(programme.lead, superior=line(programme.lead.superior)),
        partner=replace(programme.partner, superior=line(programme.partner.superior)),
        number=line(programme.number),
        lead_number=line(programme.lead_number),
        place_date=line(programme.place_date),
        grounds=tuple(line(g) for g in programme.grounds),
        opening=line(programme.opening),
        sections=tuple(section(s) for s in programme.sections),
        signatures=(block(left), block(right)),
        recipients=tuple(line(r) for r in programme.recipients),
    )
