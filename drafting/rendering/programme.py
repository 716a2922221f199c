"""Chương trình phối hợp công tác as a Word file."""

from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from drafting.duties.paper import (
    CONFIRM,
    TYPED,
    Item,
    Line,
    OpenValue,
    Party,
    PlanGroup,
    PlanRow,
    Programme,
    Section,
    SignatureBlock,
    printed,
)
from drafting.profiles import check_name
from drafting.rendering.head import MOTTO, STATE
from drafting.rendering.highlight import highlighted, resolve
from drafting.rendering.layout import settle
from drafting.rendering.template import fill, shipped, with_document
from drafting.word.package import write_parts
from drafting.word.wordml import W

TASKS = {TYPED: "bổ sung", CONFIRM: "xác nhận"}
PLAN_FIELDS = ("task", "lead", "partner", "time", "basis", "product")


def render_programme(programme: Programme, profile: str, template: bytes | None = None) -> bytes:
    """The programme in the layout of ``profile``, the model of Nghị định 30/2020/NĐ-CP, mẫu 1.4.

    What a person must still give is highlighted yellow, what is to be confirmed grey; both stand
    in a list on a last page of their own, which is not there once nothing is open. Raises
    ``TemplateError``, ``DataError`` for an unknown profile.
    """
    check_name(profile)
    context = {"paper": _context(programme)}
    parts, root = fill(shipped("programme") if template is None else template, context, "programme")
    settle(root, parts)
    resolve(root)
    end_with_last_section(root)
    return write_parts(with_document(parts, root))


def _context(programme: Programme) -> dict[str, Any]:
    left, right = programme.signatures
    groups = [g for s in programme.sections for g in s.plan] if programme.annex else []
    return {
        "parties": [
            _party(programme.lead, _words(programme.lead_number)),
            _party(programme.partner),
        ],
        "state": STATE,
        "motto": MOTTO,
        "number": _words(programme.number).removeprefix("Số:").strip(),
        "place_date": _words(programme.place_date),
        "type": programme.type,
        "subject": _words(programme.title),
        "citations": [_words(line) for line in programme.grounds],
        "opening": _words(programme.opening),
        "sections": [_section(s, annex=programme.annex) for s in programme.sections],
        "annex": _annex(programme, groups) if groups else None,
        "left": _signature(left),
        "right": _signature(right),
        "recipients": [f"- {_words(line)}" for line in programme.recipients],
        "open": [_open(n, value) for n, value in enumerate(programme.open, 1)],
        "remarks": [*programme.findings, *programme.remarks, *_row_remarks(programme.sections)],
        "law": list(programme.law),
        "optional": [_optional(row) for row in programme.optional],
    }


def _words(line: Line) -> str:
    """A line's text, its open values between marks."""
    return "".join(highlighted(v.text, v.origin) for v in line)


def _party(party: Party, number: str = "") -> dict[str, str]:
    """``number`` is the agency's own, where the number in the head's second row is another's."""
    return {
        "superior": _words(party.superior),
        "issuer": _words(party.head),
        "number": number.removeprefix("Số:").strip(),
    }


def _section(section: Section, *, annex: bool) -> dict[str, Any]:
    return {
        "number": section.number,
        "title": section.title,
        "lines": list(_lines(section.items)),
        "plan": [] if annex else [_group(g) for g in section.plan],
    }


def _annex(programme: Programme, groups: Iterable[PlanGroup]) -> dict[str, Any]:
    """The plan's annex: what it belongs to by number and day (Phụ lục I, mục III.1 of NĐ 30)."""
    _, _, day = _words(programme.place_date).partition(", ")
    own = (programme.lead_number, programme.number)
    numbers = [_words(n).removeprefix("Số:").strip() for n in own if n]
    sides = f"{programme.lead.name} và {programme.partner.name}"
    return {
        "subject": (
            f"KẾ HOẠCH CHI TIẾT THỰC HIỆN CHƯƠNG TRÌNH PHỐI HỢP CÔNG TÁC NĂM {programme.year}"
        ),
        "issued_with": f"(Kèm theo Chương trình số {', số '.join(numbers)} {day} của {sides})",
        "plan": [_group(g) for g in groups],
    }


def _lines(items: Iterable[Item]) -> Iterator[dict[str, Any]]:
    """The paragraphs of items, depth first."""
    for item in items:
        words = " ".join(w for w in (item.label, _words(item.text)) if w)
        if words:
            yield {"text": words, "heading": item.heading}
        yield from _lines(item.items)


def _group(group: PlanGroup) -> dict[str, Any]:
    return {"number": group.number, "title": group.title, "rows": [_row(r) for r in group.rows]}


def _row(row: PlanRow) -> dict[str, str]:
    return {"number": row.number} | {f: _words(getattr(row, f)) for f in PLAN_FIELDS}


def _row_remarks(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        for group in section.plan:
            for row in group.rows:
                for remark in row.remarks:
                    yield f"Mục {section.number}, dòng {row.number}: {remark}"


def _optional(row: PlanRow) -> str:
    return f"{printed(row.basis)}: {printed(row.task)}"


def _signature(block: SignatureBlock) -> dict[str, Any]:
    return {"capacity": [_words(line) for line in block.capacity], "signer": _words(block.name)}


def _open(number: int, value: OpenValue) -> dict[str, str]:
    return {
        "number": str(number),
        "where": value.where,
        "text": value.text,
        "task": TASKS.get(value.origin, ""),
        "hint": value.hint,
    }


def end_with_last_section(root: etree._Element) -> None:
    """Where nothing stands behind the last section break, the paper ends with that section."""
    own = root.find(f"{W}body/{W}sectPr")
    last = own.getprevious() if own is not None else None
    inner = last.find(f"{W}pPr/{W}sectPr") if last is not None else None
    body = own.getparent() if own is not None else None
    if body is None or own is None or last is None or inner is None:
        return
    body.replace(own, inner)
    before = last.getprevious()
    if before is not None and before.tag == f"{W}p":
        body.remove(last)  # behind a table a paragraph must stay
