"""The grounds of a programme: laws of its field, the decision, and what only officers know."""

import re
import unicodedata
from datetime import date

from drafting.duties.calendar import short
from drafting.duties.called import called, is_law, subject_words
from drafting.duties.paper import Line, Value
from drafting.duties.values import blank, computed, data
from drafting.model import Instrument
from drafting.phrases.citations import citations
from drafting.phrases.names import normal_name
from drafting.phrases.scope import SCHEME, scope
from drafting.registers import Law, laws
from drafting.text.characters import is_upper


def grounds(decision: Instrument, words: str, year: int) -> tuple[Line, ...]:
    """Each ``Căn cứ …`` with its closing mark.

    ``words`` are the programme's topic: of the decision's laws those on its schemes are kept, all
    laws of substance where the topic names no scheme. A newer law that the register knows is only
    hinted at: whether it is a ground is the officer's to decide.
    """
    lines = [_law(citation, year) for citation in _of_field(decision, words)]
    lines.append((data("Căn cứ "), *decision_name(decision), *_about(decision), data(";")))
    hint = f"Văn bản giao chỉ tiêu, nhiệm vụ năm {year} của cấp trên"
    lines.append((data("Căn cứ "), blank("grounds.targets", hint), data(".")))
    return tuple(lines)


def decision_name(decision: Instrument) -> Line:
    """``Quyết định số ……/2024/QĐ-UBND ngày …… tháng …… năm 2024``, blanks where nobody gave it.

    The day and month of a draft are those of the draft, not of the decision: they stay blank.
    """
    if is_law(decision):
        return (computed(f"{called(decision)} {subject_words(decision)}"), *_day(decision))
    name = called(decision) if decision.type else "Quyết định"
    printed = decision.number or ""
    line: list[Value] = [computed(f"{name} số ")]
    if not printed or printed.startswith("/"):
        line += [blank("decision.number", "Số của Quyết định"), computed(printed)]
    else:
        line.append(computed(printed))
    return (*line, *_day(decision))


def _day(decision: Instrument) -> Line:
    """`` ngày 29 tháng 9 năm 2014``, blanks for what nobody gave."""
    if decision.date:
        y, m, d = decision.date.split("-")
        month = m if int(m) <= 2 else str(int(m))
        return (computed(f" ngày {d} tháng {month} năm {y}"),)
    year = _year(decision)
    line = [
        computed(" ngày "), blank("decision.day", "Ngày ban hành Quyết định"),
        computed(" tháng "), blank("decision.month", "Tháng ban hành Quyết định"),
        computed(f" năm {year}" if year else " năm "),
    ]  # fmt: skip
    if not year:
        line.append(blank("decision.year", "Năm ban hành Quyết định"))
    return tuple(line)


def _year(decision: Instrument) -> str:
    printed = f"{decision.date_text or ''} {decision.number or ''}"
    match = re.search(r"(?:năm|/)\s?(\d{4})", printed)
    return match[1] if match else ""


def decision_number(decision: Instrument) -> Line:
    """``Quyết định số ……/2024/QĐ-UBND`` without its day."""
    whole = decision_name(decision)
    cut = next((i for i, v in enumerate(whole) if v.text.startswith(" ngày")), len(whole))
    return whole[:cut]


def _about(decision: Instrument) -> Line:
    issuer = re.sub(r"\s+", " ", decision.authority or "")
    subject = decision.subject or ""
    if is_upper(subject):  # a law's name, which its type and number already say
        return ()
    by = f" của {_named(issuer)}" if issuer else ""
    return (computed(f"{by} {subject[:1].lower()}{subject[1:]}".rstrip()),)


def _named(capitals: str) -> str:
    """``ỦY BAN NHÂN DÂN TỈNH KON TUM`` as in running text."""
    match = re.match(r"ỦY BAN NHÂN DÂN (TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG) (.+)", capitals)
    if match:
        return f"Ủy ban nhân dân {match[1].lower()} {match[2].title()}"
    return capitals.capitalize()


def _of_field(decision: Instrument, words: str) -> list[str]:
    wanted = {p.normal for p in scope(words) if p.role == SCHEME}
    kept = []
    for citation in decision.citations:
        found = citations(citation)
        if not found or not re.match(r"Căn cứ (?:Bộ luật|Luật|Pháp lệnh|Nghị định)", citation):
            continue
        if re.match(r"Căn cứ Luật (?:Tổ chức|Ban hành văn bản)", citation):
            continue
        fields = {normal_name(f) for law in _known(citation) for f in law.fields}
        fields |= {p.normal for p in scope(citation.replace("Luật ", "")) if p.role == SCHEME}
        if not wanted or not fields or wanted & fields:
            kept.append(citation)
    return kept


def _known(citation: str) -> list[Law]:
    """Register rows of the laws that a citation names with their day."""
    days = {
        f"{y}-{int(m):02}-{int(d):02}"
        for d, m, y in re.findall(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})", citation)
    }
    return [
        law for law in laws() if law.passed in days and law.name.casefold() in citation.casefold()
    ]


def _law(citation: str, year: int) -> Line:
    """The citation as the decision prints it, a hint where the register knows a newer text."""
    text = citation.rstrip(" ;.,")
    newer = sorted({n for law in _known(citation) for n in _newer(law, citation, year)})
    if not newer:
        return (computed(f"{text};"),)
    hint = f"Kiểm tra hiệu lực: {', '.join(newer)}"
    return (computed(f"{text}; "), blank(f"grounds.{_key(text)}", hint), data(";"))


def _newer(law: Law, citation: str, year: int) -> list[str]:
    """Texts that replace or amend a law by the end of the year and are not cited with it."""
    end, cited = f"{year}-12-31", _known(citation)
    found = []
    for other in laws():
        replaces = other.number in law.replaced_by if other.number else False
        amends = (law.name, law.passed) in other.amends and other not in cited
        if (replaces or amends) and other.begins and other.begins <= end:
            since = short(date.fromisoformat(other.begins))
            found.append(f"{other.name} số {other.number} (hiệu lực từ {since})")
    return found


def _key(text: str) -> str:
    """``Căn cứ Luật Bảo hiểm xã hội ngày …`` → ``luat-bao-hiem-xa-hoi``, for a project file."""
    name = re.split(r" ngày | số |;", text.removeprefix("Căn cứ "))[0]
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
