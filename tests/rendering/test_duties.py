"""The register as JSON, text, workbook and calendar."""

import io
import json
import re
import zipfile
from datetime import date, timedelta
from typing import Any

import pytest
from openpyxl import load_workbook

from drafting.duties.between import between
from drafting.duties.register import duties
from drafting.rendering.duties_ics import duties_ics
from drafting.rendering.duties_json import changes_json, duties_json
from drafting.rendering.duties_text import changes_text, duties_text
from drafting.rendering.duties_xlsx import COLUMNS, changes_xlsx, duties_xlsx
from tests.gold import structure

NEW = structure("new")
FOUND = duties(NEW)
STAMP = "20240531T000000Z"


def data(year: int | None = None) -> dict[str, Any]:
    return json.loads(duties_json(FOUND, NEW.source, year))  # type: ignore[no-any-return]


def test_json_has_the_contracts_keys_and_values() -> None:
    assert data()["schema"] == "drafting/duties@1"
    entry = next(d for d in data()["duties"] if d["id"] == "7.7")
    assert {
        "id": "7.7", "instrument": "QUY CHẾ", "lead": ["Bảo hiểm xã hội tỉnh"],
        "with": ["Sở Nội vụ"],
        "role": "phối hợp", "frequency": "hằng năm", "deadline": "--12-31", "cutoff": "--07-31",
        "recipient": None,
    }.items() <= entry.items()  # fmt: skip
    contract = {"id", "instrument", "lead", "with", "role", "action", "frequency", "deadline",
                "cutoff", "deadline_text", "recipient", "quote"}  # fmt: skip
    assert all(contract <= d.keys() for d in data()["duties"])


def test_json_gives_the_days_of_a_year_with_their_remark() -> None:
    half = next(d for d in data(2025)["duties"] if d["deadline"] == "--07-05")
    assert half["due_date"] == "2025-07-05"
    assert "thứ Bảy" in str(half["remark"])
    assert "due_date" not in data()["duties"][0]


def test_text_goes_agency_by_agency() -> None:
    text = duties_text(FOUND, "du-thao.txt", 2025)
    assert text.startswith("Nhiệm vụ trong du-thao.txt: 73 nhiệm vụ")
    assert "\nSở Tài chính\n" in text
    assert "nên gửi chậm nhất thứ Sáu, ngày 04/7/2025" in text
    assert max(map(len, text.splitlines())) < 200
    assert duties_text((), "x.txt") == "x.txt: không tìm thấy nhiệm vụ phối hợp nào."


def test_changes_are_told_as_text_and_json() -> None:
    links = [((), ("9.1",)), (("5.5",), ("5.6",))]
    found = between(duties(structure("old")), FOUND, links)
    assert "Khoản 1 Điều 9: nhiệm vụ mới (hằng quý)" in changes_text(found, "a", "b")
    told = json.loads(changes_json(found, structure("old").source, NEW.source))
    assert told["changes"][0]["kind"] == "new"
    assert changes_text((), "a", "b") == "Nhiệm vụ trong a và b không khác nhau."


def test_the_workbook_opens_with_three_sheets_and_every_duty() -> None:
    book = load_workbook(io.BytesIO(duties_xlsx(FOUND, 2025)))
    assert book.sheetnames == ["Nhiệm vụ", "Ma trận", "Cần xem lại"]
    register = book["Nhiệm vụ"]
    assert [c.value for c in register[1]] == [name for name, _ in COLUMNS]
    assert register.max_row == len(FOUND) + 1
    assert register["A2"].value == "Khoản 1 Điều 5"
    assert book["Ma trận"]["A2"].value == "Sở Lao động - Thương binh và Xã hội"


def test_the_workbook_is_the_same_every_time() -> None:
    first = duties_xlsx(FOUND)
    assert first == duties_xlsx(FOUND)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def events(year: int = 2025) -> list[dict[str, str]]:
    """The calendar read back: unfolded, one mapping an event, its alarm's lines left out."""
    raw = duties_ics(FOUND, year, STAMP)
    assert raw.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in raw.split("\r\n"))
    lines = raw.replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    inside = False
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        inside = (inside or line == "BEGIN:VALARM") and line != "END:VALARM"
        if found and not inside and name not in ("BEGIN", "END"):
            found[-1][name.partition(";")[0]] = value
    return found


def test_a_due_day_is_kept_on_the_last_working_day_before_it() -> None:
    days = {e["DTSTART"] for e in events() if "Thời hạn: trước ngày" in e["DESCRIPTION"]}
    assert days == {"20250704", "20251219"}


def test_a_frequency_without_a_day_is_only_a_reminder_and_says_so() -> None:
    quarterly = [e for e in events() if "INTERVAL=3" in e.get("RRULE", "")]
    assert len(quarterly) == 4
    assert all("không phải thời hạn" in e["DESCRIPTION"] for e in quarterly)
    assert quarterly[0]["DTSTART"] == "20250331"


def test_events_have_stable_ids_and_the_projects_stamp() -> None:
    ids = [e["UID"] for e in events()]
    assert len(ids) == len(set(ids)) == 14
    assert ids == [e["UID"] for e in events()]
    assert {e["DTSTAMP"] for e in events()} == {STAMP}
    assert not set(ids) & {e["UID"] for e in events(2026)}


def test_an_event_lasts_its_day() -> None:
    for event in events():
        start, end = (date.fromisoformat(event[k]) for k in ("DTSTART", "DTEND"))
        assert end - start == timedelta(days=1)


@pytest.mark.parametrize("mark", [";", ","])
def test_marks_of_the_format_are_escaped(mark: str) -> None:
    for event in events():
        assert not re.search(rf"(?<!\\){mark}", event["SUMMARY"])


def test_the_change_table_is_a_workbook_by_agency() -> None:
    changes = between(
        duties(structure("old")), FOUND, [(("10.1",), ("9.1",)), (("23.2",), ("24.2",))]
    )
    book = load_workbook(io.BytesIO(changes_xlsx(changes)))
    rows = list(book["Thay đổi nhiệm vụ"].iter_rows(values_only=True))
    assert rows[0][:2] == ("Cơ quan", "Thay đổi")
    planning = next(r for r in rows if r[0] == "Sở Kế hoạch và Đầu tư")
    assert planning[1:5] == (
        "thường xuyên hơn", "Khoản 1 Điều 10", "Khoản 1 Điều 9", "từ 6 tháng thành hằng quý",
    )  # fmt: skip
    assert {r[0] for r in rows if r[1] == "chuyển sang cơ quan khác"} == {
        "Sở Y tế",
        "Bảo hiểm xã hội tỉnh",
    }
    assert len(rows) == len(changes) + 1
    assert changes_xlsx(changes) == changes_xlsx(changes)
