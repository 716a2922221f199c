"""The review page: one web page that needs nothing else, for reading a whole draft on a screen.

No file, no network and no script is needed to read it; a small script only hides rows. The page's
own policy names the style and the script by their hashes: nothing else can run or be loaded.
"""

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

from drafting.checking.findings import Report
from drafting.comparing.result import Comparison, LeftNote
from drafting.model import Document
from drafting.rendering.markup import Html, joined, tag
from drafting.rendering.review_findings import findings_section
from drafting.rendering.review_rows import NAMES_OF_FILTERS, Text, text_section, texts
from drafting.rendering.review_summary import sources, summary
from drafting.rendering.review_years import Year, year_part
from drafting.rendering.text_names import name_of
from drafting.rendering.year_view import STYLE

HERE = Path(__file__).parent
TITLE = "Trang rà soát dự thảo"


def render_review(
    comparison: Comparison,
    old: Document,
    new: Document,
    *,
    title: str = "",
    report: Report | None = None,
    years: Sequence[Year] = (),
) -> bytes:
    """The page, UTF-8: ``old`` against ``new`` row by row, the findings, the duties of ``years``.

    ``title`` is the project's; without it the draft's own name stands there. ``report`` is left out
    where nothing was checked. The same inputs give the same bytes.
    """
    compared = texts(comparison, old, new)
    name = title or name_of(new, draft=True)
    parts = [
        (f"van-ban-{text.prefix.lower()}", text.title, text_section(text)) for text in compared
    ]
    if comparison.left_notes:
        parts.append(("thuyet-minh", "Thuyết minh chưa gắn", _left(comparison.left_notes)))
    if report is not None:
        parts.append(("phat-hien", "Kết quả rà soát dự thảo", findings_section(report)))
    for number, year in enumerate(years, 1):
        parts.append((f"nam-{number}", year.title, year_part(year)))
    return _page(name, old, new, compared, parts).encode("utf-8", "replace")


def _page(
    name: str,
    old: Document,
    new: Document,
    compared: Sequence[Text],
    parts: Sequence[tuple[str, str, Html]],
) -> str:
    links = [("tong-hop", "Tổng hợp"), *((id_, title) for id_, title, _ in parts)]
    listed = (tag("li", tag("a", title, href=f"#{id_}")) for id_, title in links)
    body = joined(
        tag("header", tag("h1", TITLE), tag("p", name, class_="title"), sources(old, new)),
        tag("nav", tag("ul", *listed), aria_label="Các phần của trang"),
        _filters(),
        tag(
            "main",
            _section("tong-hop", "Tổng hợp", summary(compared)),
            *(_section(*part) for part in parts),
        ),
    )
    return f'<!DOCTYPE html>\n<html lang="vi">{_head(name)}<body>\n{body}</body></html>\n'


def _head(name: str) -> Html:
    style = f"{STYLE}{_own('review.css')}"
    rules = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(_own('review.js'))}"
    policy = f"{rules}; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{TITLE}: {name}"),
        tag("style", Html(style)),
    )


def _own(name: str) -> str:
    """A file of the program's own that is put into the page as it is."""
    return (HERE / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _section(id_: str, title: str, inside: Html) -> Html:
    return tag("section", tag("h2", title), inside, "\n", id=id_)


def _filters() -> Html:
    """Hidden until the script shows it: without a script all rows stand there."""
    options = (tag("option", words, value=value) for value, words in NAMES_OF_FILTERS.items())
    return joined(
        tag(
            "form",
            tag("label", "Hiện các dòng ", tag("select", *options, id="loc"), for_="loc"),
            tag("output", for_="loc", id="dem"),
            id="bo-loc",
            hidden=True,
        ),
        tag("script", Html(_own("review.js")), type="module"),
    )


def _left(notes: Sequence[LeftNote]) -> Html:
    """Notes of an earlier table whose row is no more."""
    made = (joined(tag("dt", n.heading), tag("dd", n.note, class_="words")) for n in notes)
    said = "Thuyết minh đã ghi ở bảng trước mà nay không còn dòng tương ứng:"
    return joined(tag("p", said), tag("dl", *made))
