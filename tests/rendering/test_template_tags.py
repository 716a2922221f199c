"""What ``templates check`` says of a changed template."""

import pytest

from drafting.errors import TemplateError
from drafting.rendering.template import shipped, titles
from drafting.rendering.template_tags import ERROR, WARNING, check_tags, kind_of
from drafting.word.package import read_parts, write_parts
from drafting.word.wordml import W, parse_part

SPLIT = "{{ text</w:t></w:r><w:r><w:t>.authority }}"
CASES = {
    "misspelt": ("{{ text.subject }}", "{{ text.subjekt }}", ERROR, "có phải text.subject?"),
    "unclosed": ("{{ text.signer }}", "{{ text.signer", ERROR, "mà không đóng }}"),
    "split": ("{{ text.authority }}", SPLIT, WARNING, "bị cắt thành nhiều mẩu"),
    "missing": ("{{ text.motto }}", "", WARNING, "thiếu thẻ {{ text.motto }}"),
    "a lost list": ("line in text.citations", "line in text.capacity", WARNING, "text.citations"),
    "a wrong list": ("line in text.citations", "line in text.grounds", ERROR, "text.grounds"),
    "a call": ("{{ text.motto }}", "{{ text.motto.upper() }}", ERROR, "không được dùng Call"),
    "an open if": ("{%p endif %}", "", ERROR, "thẻ {% if %} không được đóng"),
    "an end alone": ("{%p if text.stamp %}", "", ERROR, "không có thẻ mở đi cùng"),
    "words beside a tag": ("{%p endif %}", "{%p endif %} chữ", ERROR, "“chữ” ở cạnh nó"),
    "a row tag outside": ("{%p for text in texts %}", "{%tr for text in texts %}", ERROR, "ô của"),
    "a gap": ("{%tr endif %}", "{% tr endif %}", ERROR, "phải viết liền {%tr"),
    "a value after its loop": ("{{ text.signer }}", "{{ line.label }}", ERROR, "vòng for của nó"),
}


@pytest.mark.parametrize(("old", "new", "severity", "message"), CASES.values(), ids=CASES)
def test_a_fault_is_named(old: str, new: str, severity: str, message: str) -> None:
    parts = read_parts(shipped("decision"))
    words = parts["word/document.xml"].decode()
    assert old in words
    changed = {**parts, "word/document.xml": words.replace(old, new, 1).encode()}
    found = check_tags(write_parts(changed), "decision", "a.docx")
    assert any(f.severity == severity and message in f.message for f in found)


def test_every_fault_of_a_tag_has_its_paragraph() -> None:
    for old, new, severity, message in CASES.values():
        if severity == ERROR and "Call" not in message:
            parts = read_parts(shipped("decision"))
            words = parts["word/document.xml"].decode().replace(old, new, 1)
            found = check_tags(
                write_parts({**parts, "word/document.xml": words.encode()}), "decision", "a.docx"
            )
            assert all(f.paragraph for f in found if f.severity == ERROR), (old, found)


def test_a_fault_in_a_page_header_is_counted_behind_the_body() -> None:
    parts = read_parts(shipped("decision"))
    last = sum(1 for _ in parse_part(parts["word/document.xml"]).iter(f"{W}p"))
    name = "word/header2.xml"
    broken = parts[name].decode().replace("</w:p>", "<w:r><w:t>{% endif %}</w:t></w:r></w:p>")
    found = check_tags(write_parts({**parts, name: broken.encode()}), "decision", "a.docx")
    # the body's paragraphs, then the one of the first header, then this
    assert [f.paragraph for f in found if "thẻ mở đi cùng" in f.message] == [last + 2]


@pytest.mark.parametrize("name", titles())
def test_a_shipped_template_has_no_fault_and_is_known_by_its_tags(name: str) -> None:
    assert check_tags(shipped(name), name, "a.docx") == ()
    assert kind_of(shipped(name), tuple(titles()), "a.docx") in (name, "decision")


def test_a_loop_may_name_its_lines_otherwise() -> None:
    parts = read_parts(shipped("programme"))
    words = parts["word/document.xml"].decode()
    changed = words.replace("party in paper.parties", "ben in paper.parties")
    changed = changed.replace("party.superior", "ben.superior").replace(
        "party.issuer", "ben.issuer"
    )
    found = check_tags(
        write_parts({**parts, "word/document.xml": changed.encode()}), "programme", "a.docx"
    )
    assert [f for f in found if f.severity == ERROR] == []


def test_what_is_no_word_file_is_an_error() -> None:
    with pytest.raises(TemplateError, match=r"a\.docx"):
        check_tags(b"x", "decision", "a.docx")
