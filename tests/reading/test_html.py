"""Saved web pages: their words in order, the coding they name, what stands around the text."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.html import read_html
from drafting.reading.mhtml import read_mhtml

CASES = Path(__file__).parents[1] / "cases" / "reading" / "html.toml"
LOADED: list[dict[str, Any]] = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
SOURCE = Source("trang.html", "", "html")
TEXT = "Điều 1. Ủy ban nhân dân tỉnh"


def printed(reading: Reading) -> list[str]:
    return [f"[table] {x.text}" if x.role == "table" else x.text for x in reading.lines]


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["name"])
def test_cases(case: dict[str, Any]) -> None:
    reading = read_html(SOURCE, case["page"].encode())
    assert printed(reading) == case["lines"]
    assert sorted([s.why, s.text] for s in reading.set_aside) == case.get("aside", [])


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="utf-16">', "utf-16"),
        ('<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', "utf-8"),
        ('<meta charset="no-such-coding">', "utf-8"),
        ('<meta charset="us-ascii">', "utf-8"),
    ],
)
def test_codings(head: str, encoding: str) -> None:
    page = f"{head}<html><body><p>{TEXT}</p><p>x</p><p>y</p><p>z</p></body></html>"
    assert printed(read_html(SOURCE, page.encode(encoding)))[0] == TEXT


def test_windows_1258_as_the_page_names_it() -> None:
    page = b'<meta charset="windows-1258"><p>Lu\xe2\xf2t: \xd0i\xea\xcc\xf9u</p>'
    assert printed(read_html(SOURCE, page))[0].startswith("Luậ")


def test_nothing_is_taken_from_outside() -> None:
    page = (
        '<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/hostname">]><html><body>'
        "<p>Trước &e; sau</p></body></html>"
    )
    host = Path("/etc/hostname")
    secret = host.read_text().strip() if host.exists() else "\0"
    assert secret not in "".join(printed(read_html(SOURCE, page.encode())))


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html><body><script>1</script></body></html>", "không có chữ nào"),
        ("<div>" * 5000 + "x" + "</div>" * 5000, "lồng quá nhiều tầng"),
    ],
)
def test_refusals(page: str, message: str) -> None:
    with pytest.raises(UnreadableFile, match=rf"trang\.html: .*{message}"):
        read_html(SOURCE, page.encode())


def test_a_page_saved_as_one_file() -> None:
    message = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "\r\n<html><body><p>=C4=90i=E1=BB=81u 1. T=C3=AAn</p></body></html>\r\n--b\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"
    )
    assert printed(read_mhtml(SOURCE, message.encode())) == ["Điều 1. Tên"]
    with pytest.raises(UnreadableFile, match="không có trang HTML"):
        read_mhtml(SOURCE, b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx")
