"""What is no single figure of a component: page, page number, rule lines, places, letters.

Each break is made once in a good administrative paper, and exactly its own finding is expected.
"""

import copy
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from drafting.checking.layout import check_layout
from drafting.checking.layout.rules import RULES
from drafting.word.package import DOCUMENT, STYLES, Parts
from drafting.word.wordml import W, text_of
from tests.checking.papers import (
    child,
    drop,
    edited,
    find,
    good_parts,
    mark_runs,
    one,
    paragraph_at,
    set_mark,
    swap,
)

PROFILE = "nd30-2020"
HEADER = "word/header1.xml"
RELATIONS = "word/_rels/document.xml.rels"
Break = Callable[[Parts], Parts]


def body(change: Callable[[etree._Element], None]) -> Break:
    return lambda parts: edited(parts, change)


def section(name: str, **attributes: str) -> Break:
    def change(root: etree._Element) -> None:
        mark = child(one(root, f".//{W}sectPr"), name)
        for key, value in attributes.items():
            mark.set(f"{W}{key}", value)

    return body(change)


def without(name: str) -> Break:
    def change(root: etree._Element) -> None:
        for found in root.findall(f".//{W}sectPr/{W}{name}"):
            drop(found)

    return body(change)


def header(change: Callable[[etree._Element], None]) -> Break:
    return lambda parts: edited(parts, change, HEADER)


def marked(start: str, name: str, **attributes: str) -> Break:
    return body(lambda root: mark_runs(find(root, start), name, **attributes))


def placed(start: str, name: str, **attributes: str) -> Break:
    return body(lambda root: set_mark(find(root, start), "pPr", name, **attributes))


def rule_below(root: etree._Element, start: str) -> etree._Element:
    """The bordered paragraph that follows."""
    return next(p for p in find(root, start).itersiblings(f"{W}p") if not text_of(p))


def no_rule(start: str) -> Break:
    def change(root: etree._Element) -> None:
        rule = rule_below(root, start)
        drop(rule)

    return body(change)


def ruled(start: str, left: int, right: int) -> Break:
    return body(
        lambda root: set_mark(
            rule_below(root, start), "pPr", "ind", left=str(left), right=str(right)
        )
    )


def typed_rule(start: str, letters: str) -> Break:
    """The rule typed with the keyboard instead of drawn."""

    def change(root: etree._Element) -> None:
        rule = rule_below(root, start)
        for run in rule.findall(f"{W}r"):
            rule.remove(run)
        one(rule, f"{W}pPr/{W}pStyle").set(f"{W}val", "TieuNgu")
        indent = one(rule, f"{W}pPr/{W}ind")
        drop(indent)
        run = etree.SubElement(rule, f"{W}r")
        etree.SubElement(run, f"{W}t").text = letters

    return body(change)


LINE = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pict>
<v:line xmlns:v="urn:schemas-microsoft-com:vml" from="{left}mm,4mm" to="{right}mm,{low}mm"
 style="position:absolute;mso-position-horizontal-relative:text"/></w:pict></w:r>
"""


def drawn(start: str, left: float, right: float, low: float = 4) -> Break:
    """A drawn line (VML) in place of the border."""

    def change(root: etree._Element) -> None:
        rule = rule_below(root, start)
        one(rule, f"{W}pPr/{W}pStyle").set(f"{W}val", "DoanVan")
        rule.append(etree.fromstring(LINE.format(left=left, right=right, low=low)))

    return body(change)


def in_one_line(root: etree._Element) -> None:
    label, title = find(root, "Chương II"), find(root, "TRÁCH NHIỆM PHỐI HỢP")
    next(label.iter(f"{W}t")).text = "Chương II. TRÁCH NHIỆM PHỐI HỢP"
    drop(title)


def decomposed(root: etree._Element) -> None:
    text = next(find(root, "2. Quyết định này").iter(f"{W}t"))
    text.text = (text.text or "").replace("thay thế", unicodedata.normalize("NFD", "thay thế"))


def swapped(root: etree._Element) -> None:
    """The two columns of the first row of the head."""
    first = one(root, f".//{W}tr")
    cells = first.findall(f"{W}tc")
    first.append(cells[0])


def another_row(root: etree._Element) -> None:
    """The date in a row below the number."""
    date = find(root, "Kon Tum, ngày")
    row = next(date.iterancestors(f"{W}tr"))
    below = copy.deepcopy(row)
    row.addnext(below)
    swap(date)
    number = next(p for p in below.iter(f"{W}p") if text_of(p).startswith("Số:"))
    swap(number)


def wider(root: etree._Element) -> None:
    """The head table reaches 12 mm out of the text, evenly."""
    table = one(root, f".//{W}tbl")
    one(table, f"{W}tblPr/{W}tblInd").set(f"{W}w", "-340")
    for at, width in enumerate(("3855", "5896")):
        table.findall(f"{W}tblGrid/{W}gridCol")[at].set(f"{W}w", width)


def narrow(root: etree._Element) -> None:
    """Columns of equal width: Quốc hiệu has no room."""
    table = one(root, f".//{W}tbl")
    for column in table.findall(f"{W}tblGrid/{W}gridCol"):
        column.set(f"{W}w", "4536")
    for start in ("CỘNG HÒA", "Độc lập"):
        rule = rule_below(root, start)
        set_mark(rule, "pPr", "ind", left="556", right="556")
    set_mark(rule_below(root, "ỦY BAN"), "pPr", "ind", left="1769", right="1769")


def on_its_side(parts: Parts) -> Parts:
    """A sheet turned, its rules kept as long as they were."""

    def change(root: etree._Element) -> None:
        for start in ("Ban hành Quy chế", "Phối hợp quản lý"):
            set_mark(rule_below(root, start), "pPr", "ind", left="5500", right="5500")

    return edited(section("pgSz", w="16838", h="11906")(parts), change)


def bold_word(root: etree._Element) -> None:
    """One word of a clause in a run of its own, bold."""
    run = next(find(root, "2. Quyết định này").iter(f"{W}r"))
    after = copy.deepcopy(run)
    text, rest = next(run.iter(f"{W}t")), next(after.iter(f"{W}t"))
    text.text, _, rest.text = (text.text or "").partition("thay thế")
    rest.text = f"thay thế{rest.text}"
    middle = copy.deepcopy(after)
    next(middle.iter(f"{W}t")).text = "thay thế"
    rest.text = rest.text.removeprefix("thay thế")
    set_mark(middle, "rPr", "b")
    run.addnext(middle)
    middle.addnext(after)


def to_footer(parts: Parts) -> Parts:
    """The number at the foot of the page."""
    link = b'relationships/%s" Target="%s1.xml"'
    before, after = link % (b"header", b"header"), link % (b"footer", b"footer")
    relations = parts[RELATIONS].replace(before, after)
    footer = parts[HEADER].replace(b"w:hdr", b"w:ftr")
    made = {**parts, RELATIONS: relations, "word/footer1.xml": footer}

    def change(root: etree._Element) -> None:
        for reference in root.findall(f".//{W}headerReference"):
            if reference.get(f"{W}type") == "default":
                reference.tag = f"{W}footerReference"

    return edited(made, change)


def styles(change: Callable[[etree._Element], None]) -> Break:
    return lambda parts: edited(parts, change, STYLES)


def arial_style(root: etree._Element) -> None:
    """A typeface that comes from a style, in the letters with marks only."""
    style = one(root, f"{W}style[@{W}styleId='Diem']")
    set_mark(style, "rPr", "rFonts", hAnsi="Arial")


def no_head(root: etree._Element) -> None:
    for start in ("CỘNG HÒA", "Độc lập"):
        paragraph = find(root, start)
        if start == "Độc lập":
            rule = rule_below(root, start)
            drop(rule)
        swap(paragraph)


def text_before(root: etree._Element) -> None:
    run = one(root, f".//{W}r")
    before = etree.Element(f"{W}r")
    etree.SubElement(before, f"{W}t").text = "Trang "
    run.addprevious(before)


def thirteen(root: etree._Element) -> None:
    """Quốc hiệu and motto of one size, the rule as long as the motto is then."""
    mark_runs(find(root, "Độc lập"), "sz", val="26")
    set_mark(rule_below(root, "Độc lập"), "pPr", "ind", left="1190", right="1190")


BREAKS: list[tuple[str, Break, str, str, str]] = [
    # what is done, how, rule, where, severity
    ("top margin", section("pgMar", top="567"), "page-margin", "page", "error"),
    ("left margin", section("pgMar", left="1134"), "page-margin", "page", "error"),
    ("right margin", section("pgMar", right="567"), "page-margin", "page", "error"),
    ("bottom margin", section("pgMar", bottom="709"), "page-margin", "page", "warning"),
    ("letter paper", section("pgSz", w="12240", h="15840"), "page-size", "page", "error"),
    ("on its side", on_its_side, "page-size", "page", "note"),
    ("typeface", marked("1. Quyết định này", "rFonts", ascii="Arial", hAnsi="Arial"),
     "font", "2.1", "error"),
    ("typeface of marked letters", styles(arial_style), "font", "1.2.a", "error"),
    ("colour", marked("2. Quyết định này", "color", val="0070C0"), "font-colour", "2.2", "warning"),
    ("decomposed letters", body(decomposed), "letters", "2.2", "warning"),
    ("no page number", without("headerReference"), "page-number-missing", "page", "error"),
    ("number at the foot", to_footer, "page-number-place", "page", "error"),
    ("number at the right", header(lambda r: set_mark(one(r, f"{W}p"), "pPr", "jc", val="right")),
     "page-number-place", "page", "error"),
    ("number on page 1", without("titlePg"), "page-number-first", "page", "error"),
    ("small number", header(lambda r: mark_runs(one(r, f"{W}p"), "sz", val="20")),
     "page-number-look", "page", "error"),
    ("slanted number", header(lambda r: mark_runs(one(r, f"{W}p"), "i")),
     "page-number-look", "page", "error"),
    ("Roman numbers", section("pgNumType", fmt="upperRoman"), "page-number-look", "page", "error"),
    ("counted from 0", section("pgNumType", start="0"), "page-number-look", "page", "error"),
    ("Trang 2", header(text_before), "page-number-look", "page", "note"),
    ("no motto rule", no_rule("Độc lập"), "rule-missing", "header", "error"),
    ("no issuer rule", no_rule("TỈNH KON TUM"), "rule-missing", "header", "error"),
    ("no subject rule", no_rule("Ban hành Quy chế"), "rule-missing", "subject", "warning"),
    ("dashes for a rule", typed_rule("Độc lập", "-----------------------------"),
     "rule-missing", "header", "error"),
    ("short motto rule", ruled("Độc lập", 1700, 1700), "rule-length", "header", "warning"),
    ("long issuer rule", ruled("TỈNH KON TUM", 900, 900), "rule-length", "header", "warning"),
    ("long subject rule", ruled("Ban hành Quy chế", 600, 600), "rule-length", "subject", "warning"),
    ("short underscores", typed_rule("Độc lập", "_" * 15), "rule-length", "header", "warning"),
    ("rule off the middle", ruled("Độc lập", 1200, 928), "rule-centre", "header", "warning"),
    ("drawn line off the middle", drawn("Độc lập", 15, 75), "rule-centre", "header", "warning"),
    ("tilted line", drawn("Độc lập", 18.9, 79.1, low=4.6), "rule-level", "header", "warning"),
    ("label and title in one line", body(in_one_line), "group-lines", "p.I.c.II", "error"),
    ("recipients inside", placed("- Sở Tư pháp", "ind", left="567"),
     "recipients-edge", "recipients", "warning"),
    ("13 beside 13", body(thirteen), "size-steps", "header", "note"),
    ("clause in 13", marked("1. Quyết định này", "sz", val="26"), "same-size", "2.1", "error"),
    ("number at 14", marked("Số:", "sz", val="28"), "component-size", "number", "note"),
    ("indented centre", placed("Chương II", "ind", firstLine="720"),
     "centred-indent", "p.I.c.II", "error"),
    ("whole paragraph indented", placed("2. Quyết định này", "ind", left="340", firstLine="380"),
     "first-line", "2.2", "error"),
    ("date in another row", body(another_row), "head-columns", "date", "error"),
    ("table in the margins", body(wider), "head-width", "header", "warning"),
    ("Quốc hiệu on two lines", body(narrow), "one-line", "header", "warning"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("broken", "rule", "where", "severity"), [b[1:] for b in BREAKS], ids=[b[0] for b in BREAKS]
)
def test_a_break_is_found_and_nothing_else(
    broken: Break, rule: str, where: str, severity: str
) -> None:
    found = check_layout(broken(good_parts(PROFILE)), PROFILE).findings
    assert [(f.rule, f.where, f.severity) for f in found] == [(rule, where, severity)], [
        f.message for f in found
    ]
    assert found[0].message.endswith(")")


def test_several_findings_where_several_components_are_wrong() -> None:
    found = check_layout(body(swapped)(good_parts(PROFILE)), PROFILE).findings
    assert {(f.rule, f.component) for f in found} >= {
        ("head-columns", "national-title"),
        ("head-columns", "motto"),
        ("head-columns", "issuer"),
    }
    found = check_layout(body(no_head)(good_parts(PROFILE)), PROFILE).findings
    assert [f.rule for f in found] == ["component-missing"] * 2


def test_every_rule_of_the_table_is_broken_by_a_test() -> None:
    from tests.checking.test_figures import FIELDS

    tried = {rule for _, _, rule, _, _ in BREAKS} | {rule for rule, _ in FIELDS.values()}
    assert {rule.id for rule in RULES} - tried == {"component-missing"}


UNHURT: list[tuple[str, Break]] = [
    ("underscores of the right length", typed_rule("Độc lập", "_" * 24)),
    ("a drawn line", drawn("Độc lập", 18.9, 79.1)),
    ("hand-drawn, nearly in the middle", drawn("Độc lập", 19.4, 79.6)),
    ("1 cm first lines", placed("1. Quyết định này", "ind", firstLine="567")),
    ("a word in bold", body(bold_word)),
    ("Word's A4", section("pgSz", w="11907", h="16840")),
    ("blue-black", marked("Căn cứ Luật", "color", val="000000")),
    ("a short line set left", placed("Điều 3. Tổ chức", "jc", val="left")),
    ("one empty paragraph more", body(lambda r: paragraph_at(r, 21).addnext(
        etree.Element(f"{W}p")))),
]  # fmt: skip


@pytest.mark.parametrize("change", [u[1] for u in UNHURT], ids=[u[0] for u in UNHURT])
def test_what_offices_do_is_no_finding(change: Break) -> None:
    found = check_layout(change(good_parts(PROFILE)), PROFILE).findings
    assert found == (), [f.message for f in found]


def test_the_same_departure_at_several_places_is_one_finding() -> None:
    def change(root: etree._Element) -> None:
        for start in ("1. Quyết định này", "2. Quyết định này"):
            mark_runs(find(root, start), "rFonts", ascii="Arial", hAnsi="Arial")

    [finding] = check_layout(edited(good_parts(PROFILE), change, DOCUMENT), PROFILE).findings
    assert (finding.where, [s.where for s in finding.also]) == ("2.1", ["2.2"])


def test_the_manual_lists_every_rule_with_its_title_and_item() -> None:
    page = (Path(__file__).parents[2] / "docs" / "checking.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    listed = [row.split("|")[1].strip(" `") for row in rows if row.count("|") == 4]
    assert listed[-len(RULES) :] == [rule.id for rule in RULES]
    for rule in RULES:
        assert f"| `{rule.id}` | {rule.title} | {rule.ground.partition('Phần I, ')[2]} |" in page
