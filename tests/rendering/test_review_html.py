"""The review page: complete, harmless, alone, the same every time; and as a browser shows it."""

import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from drafting.checking.findings import ERROR, NOTE, Finding, Report, Spot
from drafting.comparing import compare
from drafting.comparing.result import Change, Comparison, LeftNote, Reference
from drafting.duties.register import duties
from drafting.model import Document, articles
from drafting.notes.identity import UNIT, Identity
from drafting.rendering.review_html import render_review
from drafting.rendering.review_years import Year
from drafting.rendering.tally import tally, total
from drafting.text.blanks import show
from drafting.units import units
from tests.cli.command import drafting
from tests.gold import structure
from tests.rendering.papers import amended

OLD, NEW = structure("old"), structure("new")
COMPARED = compare(OLD, NEW)
EVIL = "<script>alert(\"1\")</script> & 'a' </style><img src=x onerror=alert(1)>"
VOID = ("meta", "input", "br")
URLS = ("src", "href", "action", "data", "poster", "srcset", "background", "style")


class Page(HTMLParser):
    """Elements and words of a page; what the standard parser finds, not what we meant."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag in ("td", "th", "p", "li"):
            self.words.append("\n")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self.open):
            self.words.append(data)

    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def attributes(self, name: str) -> list[str]:
        return [value for _, found in self.seen if (value := found.get(name)) is not None]


def page(comparison: Comparison, old: Document, new: Document) -> Page:
    return Page(render_review(comparison, old, new))


def test_every_word_of_both_sides_is_on_the_page() -> None:
    text = page(COMPARED, OLD, NEW).text()
    for document in (OLD, NEW):
        for instrument in document.instruments:
            for unit in units(instrument):
                for line in show(unit.text).split("\n"):
                    assert " ".join(line.split()) in text, unit.id
            for article in articles(instrument):
                assert (article.heading or "") in text


def test_what_stands_around_the_articles_is_there_too() -> None:
    text = page(COMPARED, OLD, NEW).text()
    for document in (OLD, NEW):
        for i in document.instruments:
            signed = (*i.signature.capacity, i.signature.name) if i.signature else ()
            words = (i.number, i.subject, i.issued_with, i.enacting, i.date_text)
            for line in (*i.header, *i.citations, *i.recipients, *signed, *words):
                assert " ".join(show(line or "").split()) in text, line


def test_every_row_is_there_once_and_the_counts_add_up() -> None:
    found = page(COMPARED, OLD, NEW)
    rows = [i for i in found.attributes("id") if i.startswith("_dvn_")]
    count = sum(len(c.articles) + len(c.units) for c in COMPARED.instruments)
    assert len(rows) == len(set(rows)) == count
    ids = found.attributes("id")
    assert len(ids) == len(set(ids))
    assert {h[1:] for h in found.attributes("href")} <= set(ids)
    for compared in COMPARED.instruments:
        for key in ("articles", "units", "old_units", "new_units"):
            assert sum(line[key] for line in tally(compared)) == total(compared)[key]
        for line in (*tally(compared), total(compared)):
            figures = [v for k, v in line.items() if k != "name"]
            assert f"{line['name']} {' '.join(map(str, figures))} " in found.text()


def everything(words: str) -> bytes:
    """A page with ``words`` wherever words can come from."""
    edits = (("delete", words), ("insert", words), ("variant", words, words))
    compared, old, new = amended(words * 2, words * 2, *edits, draft_note=words, note=words,
                                 look_again=True, confidence="low",
                                 changes=(Change("lead", words, words),))  # fmt: skip
    compared = replace(
        compared,
        left_notes=(LeftNote(words, words),),
        instruments=tuple(
            replace(
                i, type=words, references=(Reference("1.1", words, "9", "moved", ("1.1", "9")),)
            )
            for i in compared.instruments
        ),
    )
    old, new = (
        replace(d, source=replace(d.source, name=words), instruments=tuple(
            replace(i, type=words, number=words, date_text=words, citations=(words, words))
            for i in d.instruments))
        for d in (old, new)
    )  # fmt: skip
    found = Finding("r", ERROR, words, words, 3, words, words, words, also=(Spot(words, 4),))
    duty = replace(next(d for d in duties(NEW) if d.deadline), action=words)
    return render_review(compared, old, new, title=words, report=Report((found,), notices=(words,)),
                         years=(Year(2025, (duty,), words),))  # fmt: skip


def test_hostile_words_stay_words() -> None:
    calm, hostile = Page(everything("abc")), Page(everything(EVIL))
    assert [tag for tag, _ in calm.seen] == [tag for tag, _ in hostile.seen]
    assert [list(a) for _, a in calm.seen] == [list(a) for _, a in hostile.seen]
    assert hostile.text().count(EVIL) == calm.text().lower().count("abc") > 15


def test_nothing_is_loaded_from_anywhere_and_only_the_own_script_may_run() -> None:
    data = everything(EVIL)
    found = Page(data)
    for name in URLS:
        assert all(value.startswith("#") for value in found.attributes(name)), name
    assert not any(name.startswith("on") for _, attrs in found.seen for name in attrs)
    (policy,) = found.attributes("content")[:1]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    outside = re.sub(r"<script.*?</script>", "", data.decode(), flags=re.S)
    assert not re.search(r"https?://|@import|url\(", outside)
    assert [tag for tag, _ in found.seen].count("script") == 1


def test_the_same_bytes_twice() -> None:
    assert everything(EVIL) == everything(EVIL)
    again = render_review(compare(OLD, NEW), OLD, NEW)
    assert again == render_review(COMPARED, OLD, NEW)


def test_a_reader_without_colours_or_eyes_is_told_too() -> None:
    found = page(COMPARED, OLD, NEW)
    assert ("html", {"lang": "vi"}) in found.seen
    assert {"h1", "h2", "caption", "main", "nav", "ins", "del"} <= {tag for tag, _ in found.seen}
    assert all(a.get("scope") for tag, a in found.seen if tag == "th")
    labels = {a["for"] for tag, a in found.seen if tag == "label"}
    assert {a["id"] for tag, a in found.seen if tag == "select"} <= labels


def test_what_a_person_should_look_at_is_said_in_words() -> None:
    notes = {"draft_note": "Bỏ khoản 2.", "note": "Theo họp.\nĐã duyệt.", "look_again": True}
    compared, old, new = amended("a", "a", ("equal", "a"), confidence="low", **notes)
    stale = Reference("1.1", "khoản 2 Điều 18", "18.2", "moved", ("1.1",))
    compared = replace(compared, instruments=(replace(compared.instruments[0],
                       references=(stale,)),))  # fmt: skip
    found = page(compared, old, new)
    text = found.text()
    assert "Cặp này chưa chắc chắn, cần người xem lại." in text
    assert "Nội dung dòng này đã đổi sau khi viết thuyết minh" in text
    assert (
        "“khoản 2 Điều 18”: nơi được dẫn ở văn bản hiện hành đã chuyển chỗ, nay có thể là" in text
    )
    assert "Đề xuất của chương trình, chưa ai duyệt: Bỏ khoản 2." in text
    assert "Thuyết minh của cán bộ: Theo họp. Đã duyệt." in text
    assert "Cần người xem lại: 1 dòng (1 cặp chưa chắc chắn, 1 thuyết minh" in text
    assert (
        found.attributes("href").count(f"#{Identity('QC', UNIT, ('1.1',), ('1.1',)).bookmark}") == 2
    )


def test_a_text_that_is_only_spelled_otherwise_shows_where() -> None:
    found = page(*amended("BHXH", "bảo hiểm xã hội", ("variant", "BHXH", "bảo hiểm xã hội")))
    assert [a for tag, a in found.seen if a.get("class") == "variant" and tag == "span"][1:]


def test_findings_and_years_stand_in_their_parts() -> None:
    findings = (
        Finding("doubled-word", ERROR, "QUY CHẾ", "7.2", 291, "các các", "lặp từ", "các"),
        Finding("page", NOTE, "", "page", 0, "", "lề trái 29 mm"),
    )
    data = render_review(COMPARED, OLD, NEW, report=Report(findings, notices=("Chưa xét lề.",)),
                         years=(Year(2025, duties(NEW), "dự thảo"),))  # fmt: skip
    text = Page(data).text()
    assert "2 phát hiện: 1 lỗi, 0 cần xem lại, 1 lưu ý." in text
    assert "khoản 2 Điều 7, QUY CHẾ, dòng 291 các các lặp từ các" in text
    assert "Chưa xét lề." in text
    assert "Nhiệm vụ phối hợp năm 2025 theo dự thảo" in text
    assert "Tháng 12" in text
    assert "phat-hien" in Page(data).attributes("id")
    assert "phat-hien" not in page(COMPARED, OLD, NEW).attributes("id")


def test_compare_writes_it_to_a_file_a_folder_or_the_screen(kon_tum: Path, tmp_path: Path) -> None:
    texts = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    ran = drafting("compare", *texts, "-f", "html", "-o", tmp_path / "x.html")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    written = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "Dự thảo Quyết định số" in Page(written.encode()).text()
    assert drafting("compare", *texts, "-f", "html").out == written
    ran = drafting("compare", *texts, "-f", "html", "-f", "json", "-o", tmp_path / "ra")
    assert ran.code == 0, ran.err
    assert {p.name for p in (tmp_path / "ra").iterdir()} == {"ra-soat.html", "so-sanh.json"}


def shown_by_browser(file: Path, query: str = "") -> tuple[str, str]:
    """The page after its script ran, and what the browser said to its console."""
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={file.parent / 'profile'}", "--enable-logging=stderr", "--dump-dom",
        f"{file.as_uri()}{query}",
    ]  # fmt: skip
    done = subprocess.run(command, check=True, capture_output=True, timeout=120)
    said = [line for line in done.stderr.decode().splitlines() if "CONSOLE" in line]
    return done.stdout.decode(), "\n".join(said)


def visible(dom: str) -> list[str]:
    """``data-show`` of the rows that the script left."""
    rows = re.findall(r"<tr[^>]*data-show[^>]*>", dom)
    return [re.findall('data-show="([^"]*)"', row)[0] for row in rows if "hidden" not in row]


@pytest.mark.chromium
def test_a_browser_runs_the_filters_and_has_nothing_to_complain_of(tmp_path: Path) -> None:
    file = tmp_path / "x.html"
    file.write_bytes(render_review(COMPARED, OLD, NEW))
    dom, said = shown_by_browser(file)
    count = sum(len(c.articles) + len(c.units) for c in COMPARED.instruments)
    assert said == ""
    assert f"Đang hiện {count} trong {count} dòng." in dom
    assert len(visible(dom)) == count
    dom, said = shown_by_browser(file, "?loc=removed")
    rows = visible(dom)
    removed = sum(
        r.kind == "removed" for c in COMPARED.instruments for r in (*c.articles, *c.units)
    )
    assert said == ""
    assert sum("removed" in row.split() for row in rows) == removed > 10
    assert removed <= len(rows) < count / 2
    assert f"Đang hiện {len(rows)} trong {count} dòng." in dom


@pytest.mark.chromium
def test_a_link_to_a_hidden_row_shows_it(tmp_path: Path) -> None:
    file = tmp_path / "x.html"
    file.write_bytes(render_review(COMPARED, OLD, NEW))
    row = next(r for c in COMPARED.instruments for r in c.units if r.kind == "unchanged")
    mark = Identity("QC", UNIT, row.old, row.new).bookmark
    dom, _ = shown_by_browser(file, f"?loc=removed#{mark}")
    assert "unchanged" in visible(dom)


@pytest.mark.chromium
def test_a_browser_refuses_any_other_script(tmp_path: Path) -> None:
    file = tmp_path / "x.html"
    page_ = render_review(COMPARED, OLD, NEW).decode()
    file.write_text(page_.replace("</main>", "<script>document.title='x'</script></main>"), "utf-8")
    dom, said = shown_by_browser(file)
    assert "Content Security Policy" in said
    assert "<title>x</title>" not in dom
