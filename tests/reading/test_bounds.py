"""Files made to harm: bombs, entities, endless pages. All are refused, soon and in one sentence."""

import io
import time
import tracemalloc
import zipfile
import zlib
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Source
from drafting.parsing import parse
from drafting.reading import read
from drafting.reading.docx import read_docx
from drafting.reading.html import read_html
from drafting.reading.pdf import read_pdf
from drafting.reading.pdf.safety import TooLongError, within
from tests.reading.packages import NAMESPACES, package, paragraph

SOURCE = Source("thu.bin", "", "")
SECRET = "bí mật của máy này"


def zipped(document: bytes, **more: bytes) -> bytes:
    """A package whose main part is ``document``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", "<Relationships/>")
        archive.writestr("word/document.xml", document)
        for name, data in more.items():
            archive.writestr(name, data)
    return out.getvalue()


def doctype(entity: str, encoding: str = "utf-8") -> bytes:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [{entity}]>'
        f"<w:document {NAMESPACES}><w:body><w:p><w:r><w:t>Điều 1. &e;</w:t></w:r></w:p></w:body>"
        "</w:document>"
    )
    return text.encode(encoding)


NAMES = "abcdefghij"
LAUGHS = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "' + f"&{before};" * 10 + '">' for before, name in pairwise(NAMES)
)
"""The last one is ten to the ninth ha."""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("entity", ['<!ENTITY e "x">', LAUGHS.replace("ENTITY j", "ENTITY e")])
def test_entities_are_refused(entity: str, encoding: str) -> None:
    with pytest.raises(UnreadableFile, match="DOCTYPE"):
        read_docx(SOURCE, zipped(doctype(entity, encoding)))


def test_no_file_leaks_through_an_entity(tmp_path: Path) -> None:
    (tmp_path / "ma.txt").write_text(SECRET, encoding="utf-8")
    place = (tmp_path / "ma.txt").as_uri()
    for entity in (f'<!ENTITY e SYSTEM "{place}">', f'<!ENTITY % p SYSTEM "{place}"> %p;'):
        for encoding in ("utf-8", "utf-16"):
            with pytest.raises(UnreadableFile) as caught:
                read_docx(SOURCE, zipped(doctype(entity, encoding)))
            assert SECRET not in str(caught.value)


def test_a_relation_may_carry_no_entity_either() -> None:
    rels = b'<!DOCTYPE d [<!ENTITY e "x">]><Relationships/>'
    with pytest.raises(UnreadableFile, match="DOCTYPE"):
        read_docx(SOURCE, zipped(b"<d/>", **{"word/_rels/document.xml.rels": rels}))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (zipped(b"<a>" + b" " * 70_000_000 + b"</a>"), "quá nhiều dữ liệu"),
        (zipped(b"<a>" + b"<b/>" * 4_000_000 + b"</a>"), "quá nhiều dữ liệu"),
        (package("<w:sdt>" * 400 + paragraph("x") + "</w:sdt>" * 400), "bị hỏng"),
        (zipped(b"<a"), "word/document.xml bị hỏng"),
        (zipped(b"\xff\xfe\x00"), "bị hỏng"),
    ],
)
def test_package_bombs(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message):
        read_docx(SOURCE, data)


def test_a_bomb_is_not_unpacked() -> None:
    data = zipped(b" " * 150_000_000)
    tracemalloc.start()
    with pytest.raises(UnreadableFile):
        read_docx(SOURCE, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_two_parts_of_one_name() -> None:
    out = io.BytesIO(package(paragraph("Một")))
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        zipfile.ZipFile(out, "a") as archive,
    ):
        archive.writestr("word/document.xml", b"<x/>")
    with pytest.raises(UnreadableFile, match="hai phần cùng tên"):
        read_docx(SOURCE, out.getvalue())


def test_a_locked_package() -> None:
    data = bytearray(package(paragraph("x")))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    with pytest.raises(UnreadableFile, match="mật khẩu"):
        read_docx(SOURCE, bytes(data))


def test_numbers_beyond_all_reason() -> None:
    huge = "9" * 5000
    listed = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="{"%1" * 5000}"/></w:lvl></w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{huge}">'
        f'<w:startOverride w:val="{huge}"/></w:lvlOverride></w:num>'
    )
    asked = f'<w:numPr><w:ilvl w:val="{huge}"/><w:numId w:val="1"/></w:numPr>'
    span = f'<w:tc><w:tcPr><w:gridSpan w:val="{huge}"/></w:tcPr>{paragraph("x")}</w:tc>'
    body = paragraph("Chữ", asked) * 50 + f"<w:tbl><w:tr>{span * 3}</w:tr></w:tbl>"
    reading = read_docx(SOURCE, package(body, {"numbering": listed}))
    assert sum(len(line.text) for line in reading.lines) < 200_000


def test_styles_in_a_circle() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="S{n}"/>'
        f'<w:basedOn w:val="S{(n + 1) % 3}"/></w:style>'
        for n in range(3)
    )
    body = paragraph("Chữ", '<w:pStyle w:val="S1"/>')
    assert read_docx(SOURCE, package(body, {"styles": styles})).lines[0].text == "Chữ"


def written(*objects: bytes) -> bytes:
    """A PDF of these objects; the first is the catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF" % start)


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


TREE = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /XObject << /F 5 0 R >> >> >>"
    ),
)


@pytest.mark.parametrize("packed", [1, 2])
def test_a_stream_that_unpacks_without_end(packed: int) -> None:
    data = b" " * 100_000_000
    for _ in range(packed):
        data = zlib.compress(data, 9)
    filters = b"/Filter [%s]" % (b"/FlateDecode " * packed)
    tracemalloc.start()
    with pytest.raises(UnreadableFile, match="nén quá nhiều dữ liệu"):
        read_pdf(SOURCE, written(*TREE, stream(data, filters)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 150_000_000


def test_a_picture_may_be_large() -> None:
    picture = stream(
        zlib.compress(b"\0" * 40_000_000),
        b"/Type /XObject /Subtype /Image /Filter /FlateDecode /Width 8000 /Height 5000 "
        b"/ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    with pytest.raises(UnreadableFile, match="bản quét"):
        read_pdf(SOURCE, written(*TREE, stream(b"/F Do"), picture))


def test_a_page_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = [
        stream(
            b"/F Do " * 20,
            b"/Type /XObject /Subtype /Form /BBox [0 0 1 1] "
            b"/Resources << /XObject << /F %d 0 R >> >>" % (6 + n),
        )
        for n in range(12)
    ]
    last = stream(b"q Q", b"/Type /XObject /Subtype /Form /BBox [0 0 1 1]")
    monkeypatch.setattr("drafting.reading.pdf.SECONDS", 1)
    with pytest.raises(UnreadableFile, match=r"trang 1: .*quá 1 giây|hỏng"):
        read_pdf(SOURCE, written(*TREE, stream(b"/F Do " * 20), *forms, last))


def test_a_page_of_too_many_letters() -> None:
    font = b"/Font << /A << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    page = TREE[2].replace(b"/XObject << /F 5 0 R >>", font)
    words = b"BT /A 9 Tf " + b"(%s) Tj " % (b"x" * 1000) * 70 + b"ET"
    with pytest.raises(UnreadableFile, match="trang 1"):
        read_pdf(SOURCE, written(*TREE[:2], page, stream(words)))


def test_pages_in_a_circle() -> None:
    kids = b"<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 3 >>"
    with pytest.raises(UnreadableFile):
        read_pdf(SOURCE, written(TREE[0], kids, TREE[2], stream(b"q Q")))


def test_a_web_page_of_too_many_tags() -> None:
    with pytest.raises(UnreadableFile, match="quá nhiều dữ liệu"):
        read_html(SOURCE, b"<html>" + b"<b>" * 3_100_000)


WIDE = 100_000


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. " + "x" * WIDE,
        "Điều 1. Tên\n" + "từ " * WIDE,
        "QUYẾT ĐỊNH\n" + " " * WIDE + "\nĐiều 1. Tên\n1. x",
        "Số: " + "." * WIDE + "\nĐiều 1. x",
        "Điều 1. x\n" + "(" * WIDE + ")" * WIDE,
        "Điều 1. x\n" + "“" * WIDE,
        "Điều 1. x\n" + "- " * WIDE,
        "A\tB" * WIDE,
        "**" * WIDE + "\n# a\n# b\n# c",
        "\u0323" * WIDE + " Điều 1. x",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_lines_of_a_hundred_thousand_columns(text: str, tmp_path: Path) -> None:
    (tmp_path / "rong.txt").write_text(text, encoding="utf-8")
    with suppress(UnreadableFile):  # hardly a letter in some of them
        reading = read(tmp_path / "rong.txt")
        assert parse(reading).source.name == "rong.txt"


def test_very_many_articles(tmp_path: Path) -> None:
    """The million of such lines that an outside check sends, in small: the time grows with it."""
    seconds = []
    for count in (20_000, 80_000):
        (tmp_path / "a.txt").write_text("Điều 1.\n" * count, encoding="utf-8")
        started = time.process_time()
        made = parse(read(tmp_path / "a.txt"))
        seconds.append(time.process_time() - started)
        assert sum(len(i.body) for i in made.instruments) > 0
    assert seconds[1] < 12 * seconds[0] + 1


def test_a_swallowed_alarm_rings_again() -> None:
    with pytest.raises(TooLongError), within(1):
        _swallowing_the_first()


def _swallowing_the_first() -> None:
    with suppress(TooLongError):  # what a library does with it
        time.sleep(5)
    time.sleep(5)
