"""The front function: what a file is, told by its content, and what is refused with a sentence."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Source
from drafting.parsing import parse
from drafting.reading import read
from drafting.reading.encoding import decode
from drafting.reading.kinds import kind_of
from tests.reading.packages import package, paragraph
from tests.reading.pdfs import Row, pdf

TEXT = "QUYẾT ĐỊNH\nVề việc thử nghiệm\nĐiều 1. Phạm vi điều chỉnh của quy chế này.\n"
ROWS: list[Row] = [[85.0, 100.0 + 20 * n, 14.0, line] for n, line in enumerate(TEXT.split("\n"))]


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


ODT = zipped(mimetype=b"application/vnd.oasis.opendocument.text")
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (TEXT.encode(), "text"),
        (TEXT.encode("utf-16"), "text"),
        (TEXT.encode("utf-16-be"), "text"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "text"),
        (b"# A\n\n**B**\n\n**C**\n", "markdown"),
        ("\ufeff<!-- drafting/document@1 -->\n".encode(), "markdown"),
        ("# A\n\n## B\n\n**C**\n".encode("utf-16"), "markdown"),
        (package(paragraph("x")), "docx"),
        (b"PK\x03\x04" + b"\0" * 40, "docx"),
        (ODT, "odt"),
        (OLD_WORD, "doc"),
        (b"{\\rtf1 x}", "rtf"),
        (pdf([ROWS]), "pdf"),
        (b"\n\n" + pdf([ROWS]), "pdf"),
        (b"<!DOCTYPE html><html><body>x", "html"),
        (b"\xef\xbb\xbf \n<HTML><p>x", "html"),
        (b'<?xml version="1.0"?><!-- x --><html xmlns="y"/>', "html"),
        ("<html><p>x</p>".encode("utf-16"), "html"),
        (b"<p>a</p><p>b</p><br><div>c</div><span>d</span><p>e</p>", "html"),
        (
            b"From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html><p>",
            "mhtml",
        ),
    ],
)
def test_kinds(data: bytes, kind: str) -> None:
    assert kind_of("ten-sai.bin", data) == kind


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "là ảnh.*OCR"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "là ảnh.*OCR"),
        (b"Rar!\x1a\x07", "là tệp nén.*giải nén"),
        (zipped(a=b"x"), "là tệp nén.*giải nén"),
        (zipped(xl__workbook=b"x"), "bảng tính"),
        (zipped(ppt__presentation=b"x"), "trình chiếu"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        (b"\xd0\xcf\x11\xe0" + "Workbook".encode("utf-16-le"), "không phải văn bản Word"),
        (b'<?xml version="1.0"?><pkg:package/>', "XML"),
        (bytes(range(256)) * 40, "không phải văn bản hoặc bảng mã"),
        (TEXT.encode()[:-12] + b"\xe1\xbb", "dòng 3: .*hỏng hoặc bị cắt cụt"),
        (b"\xff\xfe" + b"A" * 11, "không phải văn bản hoặc bảng mã"),
        (b"PK\x03\x04" + b"\0" * 40, "không phải tệp Word"),
    ],
)
def test_refusals(data: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "thu.docx"
    file.write_bytes(data)
    with pytest.raises(UnreadableFile, match=message) as caught:
        read(file)
    assert "\n" not in str(caught.value)
    assert "thu.docx" in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf \n", b"\0\0\0\0"])
def test_an_empty_file(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "rong.txt").write_bytes(data)
    with pytest.raises(UnreadableFile, match="tệp rỗng"):
        read(tmp_path / "rong.txt")


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="không tìm thấy"):
        read(tmp_path / "khong-co.txt")
    with pytest.raises(UnreadableFile, match="là thư mục"):
        read(tmp_path)


def test_a_file_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("this machine has no /dev/zero")
    monkeypatch.setattr("drafting.reading.LARGEST", 1000)
    with pytest.raises(UnreadableFile, match="tệp lớn hơn"):
        read(endless)


def test_a_pipe_is_read(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this machine has no named pipes")
    pipe = tmp_path / "ong"
    os.mkfifo(pipe)
    if os.fork() == 0:
        pipe.write_bytes(TEXT.encode())
        os._exit(0)
    assert read(pipe).lines[0].text == "QUYẾT ĐỊNH"
    os.wait()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_codings_of_a_text(encoding: str) -> None:
    data = TEXT.encode(encoding)
    if encoding == "utf-32":
        with pytest.raises(UnreadableFile):
            decode("a.txt", data)
    else:
        assert decode("a.txt", data) == TEXT


def test_windows_1258_and_line_ends() -> None:
    raw = b"Lu\xe2\xf2t \xd0i\xea\xcc\xf9u\r\nhai\rba\n"
    assert decode("a.txt", raw).split("\n")[1:] == ["hai", "ba", ""]
    assert decode("a.txt", raw).startswith("Luật Đi")


def test_old_codings_in_plain_bytes() -> None:
    lines = ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "§iÒu 1. QuyÕt ®Þnh nµy cã hiÖu lùc")
    data = "\r\n".join(lines).encode("cp1252")
    made = ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Điều 1. Quyết định này có hiệu lực"]
    assert decode("a.txt", data).split("\n") == made
    assert decode("a.txt", "\n".join(lines).encode()).split("\n") == made


def test_every_kind_gives_the_same_tree(tmp_path: Path) -> None:
    page = "".join(f"<p>{line}</p>" for line in TEXT.strip().split("\n"))
    files = {
        "a": TEXT.encode(),
        "b": package("".join(map(paragraph, TEXT.strip().split("\n")))),
        "c": pdf([ROWS[:3]]),
        "d": f"<html><meta charset='utf-8'>{page}</html>".encode(),
    }
    trees = []
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        made = parse(read(tmp_path / name)).instruments[0]
        trees.append((made.type, made.subject, [(n.kind, n.id, n.text) for n in made.body]))
    assert trees[0][2] == [("article", "1", "Phạm vi điều chỉnh của quy chế này.")]
    assert all(tree == trees[0] for tree in trees)


def test_the_source_says_how_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_bytes(package(paragraph("Chữ")))
    source = read(tmp_path / "van-ban.txt").source
    assert (source.name, source.reader, len(source.sha256)) == ("van-ban.txt", "docx", 64)
    assert isinstance(source, Source)
