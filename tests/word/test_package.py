"""The zip of a Word file: the same bytes for the same parts, and nothing unsafe opened."""

import io
import zipfile

import pytest

from drafting.word.package import LIMIT, NotAPackage, read_parts, write_parts

PARTS = {"word/document.xml": b"<a/>", "b.xml": b"<b/>", "[Content_Types].xml": b"<Types/>"}


def test_parts_come_back() -> None:
    assert read_parts(write_parts(PARTS)) == PARTS
    assert read_parts(write_parts(PARTS, packed=False)) == PARTS


def test_order_and_times_are_fixed() -> None:
    backwards = dict(reversed(PARTS.items()))
    assert write_parts(PARTS) == write_parts(backwards)
    with zipfile.ZipFile(io.BytesIO(write_parts(PARTS))) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def bomb() -> bytes:
    """A small file that says it unpacks to more than is allowed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in PARTS.items():
            archive.writestr(name, data)
        archive.writestr("word/big.bin", bytes(LIMIT))
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"no zip at all",
        write_parts({"a": b"b"}),
        write_parts(PARTS)[:-30],
        write_parts({**PARTS, "b.xml": b"<!DOCTYPE x><b/>"}),
    ],
    ids=["empty", "magic only", "text", "other zip", "cut", "doctype"],
)
def test_what_is_no_package_is_refused(data: bytes) -> None:
    with pytest.raises(NotAPackage):
        read_parts(data)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(NotAPackage, match="quá nhiều"):
        read_parts(bomb())
