"""The year's duties as a page that needs nothing else, or as a part of a larger page."""

from html import escape

from drafting.duties.calendar import short
from drafting.duties.duty import Duty
from drafting.duties.year import Entry, months
from drafting.phrases.places import capital, place

STYLE = """
.year{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.8rem}
.year section{border:1px solid #999;border-radius:.3rem;padding:.5rem .7rem;break-inside:avoid}
.year h3{margin:0 0 .3rem;font-size:1rem}
.year ul{margin:0;padding-left:1.1rem}
.year li{margin:.25rem 0}
.year .due{font-weight:bold}
.year .note{color:#8a3b00}
.year .none{color:#666;margin:0}
"""


def year_section(found: tuple[Duty, ...], year: int) -> str:
    """``<div class="year">`` with twelve months; ``STYLE`` belongs to it."""
    parts = [_month(number, entries) for number, entries in enumerate(months(found, year), 1)]
    return f'<div class="year">{"".join(parts)}</div>'


def duties_html(found: tuple[Duty, ...], name: str, year: int) -> str:
    """A whole page: no script, nothing loaded from anywhere."""
    title = escape(f"Nhiệm vụ phối hợp năm {year}")
    return (
        '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>body{{font-family:'Times New Roman',serif;margin:1rem}}"
        f"{STYLE}</style></head><body><h1>{title}</h1>"
        f"<p>Theo {escape(name)}. Chữ đậm là thời hạn mà văn bản ghi; các dòng còn lại chỉ là lời "
        "nhắc cuối kỳ, văn bản không ghi ngày.</p>"
        f"{year_section(found, year)}</body></html>\n"
    )


def _month(number: int, entries: tuple[Entry, ...]) -> str:
    inside = "".join(map(_entry, entries))
    body = f"<ul>{inside}</ul>" if inside else '<p class="none">Không có việc định kỳ.</p>'
    return f"<section><h3>Tháng {number}</h3>{body}</section>"


def _entry(entry: Entry) -> str:
    duty = entry.duty
    who = capital("; ".join(duty.lead_resolved) or "Không nêu cơ quan")
    to = f", gửi {duty.recipient_resolved}" if duty.recipient_resolved else ""
    said = escape(f"{who}: {_cut(duty.action)}{to} ({place(duty.id)})")
    note = f' <span class="note">{escape(entry.remark)}</span>' if entry.remark else ""
    if entry.is_due:
        when = escape(capital(f"{duty.deadline_text or ''} ({short(entry.day)})".strip()))
        return f'<li><span class="due">{when}</span> – {said}.{note}</li>'
    return f"<li>{escape(capital(duty.frequency or ''))} – {said}.</li>"


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 110 else f"{flat[:110].rsplit(' ', 1)[0]} …"
