"""One text as the lines that a paper prints, in the columns where they stand."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from drafting.model import Instrument
from drafting.rendering.instrument_context import instrument_context
from drafting.rendering.owned_lines import Line, body

Lines = tuple[Line, ...]


class Sheet(NamedTuple):
    """Head, running text and closing block of one instrument."""

    head: tuple[tuple[Lines, Lines], ...]
    """Rows of two columns; empty for a text without a head of its own."""
    flow: Lines
    """Title, citations and body."""
    closing: tuple[tuple[Lines, Lines], ...]
    """Recipients on the left, signature on the right; empty where there is neither."""


def sheet(instrument: Instrument | None) -> Sheet:
    """All that is printed of ``instrument``; empty for ``None``."""
    if instrument is None:
        return Sheet((), (), ())
    values = instrument_context(replace(instrument, body=()))
    return Sheet(_head(values), (*_opening(values), *body(instrument)), _closing(values))


def _head(values: dict[str, Any]) -> tuple[tuple[Lines, Lines], ...]:
    if not values["state"]:
        return ()
    left = (*_lines("CoQuanChuQuan", values["superior"]), *_lines("CoQuan", values["issuer"]))
    right = (*_lines("QuocHieu", [values["state"]]), *_lines("TieuNgu", [values["motto"]]))
    names = (*left, _line("KeCoQuan")), (*right, _line("KeTieuNgu"))
    number = _lines("SoKyHieu", [f"Số: {values['number']}"] if values["number"] else [])
    date = _lines("DiaDanhNgay", [values["place_date"]])
    end = _line("CuoiBang")
    return (names, ((*number, end), (*date, end))) if number or date else (names,)


def _opening(values: dict[str, Any]) -> Lines:
    """What stands before the body, in the order of every template."""
    return (
        *_lines("TenLoai", [values["type"]]),
        *_lines("TrichYeu", [values["subject"]]),
        *_lines("KemTheo", [values["issued_with"]]),
        *([_line("KeTrichYeu")] if values["subject"] else []),
        *_lines("ThamQuyen", [values["authority"]]),
        *_lines("CanCu", values["citations"]),
        *_lines("CongThuc", [values["enacting_line"]]),
        *_lines("CauBanHanh", [values["enacting_sentence"]]),
    )


def _closing(values: dict[str, Any]) -> tuple[tuple[Lines, Lines], ...]:
    recipients = _lines("NoiNhanDong", values["recipients"])
    left = (_line("NoiNhan", "Nơi nhận:"), *recipients) if recipients else ()
    right = (*_lines("KyChucVu", values["capacity"]), *_lines("KyTen", [values["signer"]]))
    if not left and not right:
        return ()
    return (((*left, _line("CuoiBang")), (*right, _line("CuoiBang"))),)


def _lines(style: str, texts: Iterable[str]) -> Lines:
    return tuple(_line(style, text) for text in texts if text)


def _line(style: str, text: str = "") -> Line:
    return Line((style, ""), style, "", text)
