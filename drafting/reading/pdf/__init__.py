"""PDF files with a text layer: printed rows from the letters' positions, page by page.

Running headers, page numbers, notes at the foot and the stamp of a digital signature are told by
where they stand and set aside; the two columns of the head and of the closing block are read one
after the other; a table with drawn lines stays together. A scan is refused.
"""

import io
import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.pdf.assembly import assembled
from drafting.reading.pdf.page import Page, page_of
from drafting.reading.pdf.safety import TooLongError, unpacks_too_far, within
from drafting.word.view import View

__all__ = ["read_pdf"]

MOST_PAGES = 5000
"""Pages; the longest law has some hundreds."""

OCR = "hãy nhận dạng chữ (OCR) hoặc xin bản có lớp chữ, rồi thử lại"
DAMAGED = "hãy tải lại tệp, hoặc mở ra và in lại thành tệp PDF mới"

SECONDS = 60
"""How long one page may take; a dense one takes a fifth of a second."""

SCARCE = 20
"""Letters of a page below which it holds no text: a page number, a stamp."""

MANY = 500
"""Letters among which a Vietnamese text has at least one that only Vietnamese has."""

_VIETNAMESE = re.compile("[\u1ea0-\u1ef9ăđơưĂĐƠƯ]")

UNMAPPED = 0.2
"""Share of letters without a meaning from which the text layer is of no use."""


def read_pdf(source: Source, data: bytes, _view: View | None = None) -> Reading:
    """Lines of a PDF file, each with its page.

    Raises ``UnreadableFile`` where the file is damaged, behind a password, a scan without a text
    layer, or its letters cannot be told.
    """
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it reports doubts of its own
    logging.getLogger("pdfplumber").setLevel(logging.CRITICAL)
    pages = list(_pages(source.name, data))
    letters = sum(page.letters for page in pages)
    if not any(page.letters >= SCARCE for page in pages):
        raise UnreadableFile(source.name, "là bản quét, không có lớp chữ", OCR)
    if sum(page.unmapped for page in pages) > UNMAPPED * letters:
        raise UnreadableFile(source.name, "lớp chữ dùng phông không có bảng mã", OCR)
    made = assembled(source, pages)
    if letters >= MANY and not any(_VIETNAMESE.search(line.text) for line in made.lines):
        raise UnreadableFile(source.name, "lớp chữ không có chữ tiếng Việt nào", OCR)
    return made


def _pages(name: str, data: bytes) -> Iterator[Page]:
    """The pages one after the other, each released before the next."""
    if unpacks_too_far(data):
        raise UnreadableFile(name, "tệp PDF nén quá nhiều dữ liệu", DAMAGED)
    with within(SECONDS):
        pdf = _opened(name, data)
    number = 0
    try:
        total = len(pdf.pages)
        if not 0 < total <= MOST_PAGES:
            raise ValueError("no pages, or too many")
        for number in range(1, total + 1):
            with within(SECONDS):
                page = pdf.pages[number - 1]
                made = page_of(page, number)
                page.close()
            yield made
    except TooLongError as error:
        raise UnreadableFile(
            f"{name}, trang {number}", f"đọc quá {SECONDS} giây chưa xong một trang", DAMAGED
        ) from error
    except Exception as error:  # the library raises whatever a broken page makes it
        raise _damaged(f"{name}, trang {number}" if number else name) from error
    finally:
        with suppress(Exception):  # closing reads the pages once more
            pdf.close()


def _opened(name: str, data: bytes) -> Any:
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        return pdfplumber.open(io.BytesIO(data))
    except Exception as error:
        locked = isinstance(error, PDFPasswordIncorrect) or any(
            isinstance(inner, PDFPasswordIncorrect) for inner in (*error.args, error.__cause__)
        )
        if locked:
            raise UnreadableFile(
                name, "tệp PDF có mật khẩu", "hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại"
            ) from error
        raise _damaged(name) from error


def _damaged(place: str) -> UnreadableFile:
    return UnreadableFile(place, "tệp PDF bị hỏng hoặc bị cắt cụt", DAMAGED)
