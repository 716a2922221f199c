"""Small PDF files made by hand: words at places, drawn lines, a picture, a password."""

from collections.abc import Iterable, Sequence

Row = Sequence[float | str]
"""x, y from the top, size, words."""

HEIGHT, WIDTH = 842, 595
BASES = {"plain": "Thu", "tcvn3": ".VnTime"}


def pdf(
    pages: Sequence[Iterable[Row]],
    drawn: Sequence[Sequence[float]] = (),
    *,
    picture: bool = False,
    locked: bool = False,
    font: str = "plain",
    mapped: bool = True,
) -> bytes:
    """A PDF of ``pages``; ``drawn`` are lines x0, y0, x1, y1 on every page.

    Letters are half as wide as they are high. ``mapped=False`` keeps secret which they are.
    """
    codes: dict[str, int] = {}
    streams = [_stream(page, drawn, codes, picture) for page in pages]
    resources = "/Font << /F1 3 0 R >>" + (" /XObject << /P 4 0 R >>" if picture else "")
    kids = " ".join(f"{10 + 2 * n} 0 R" for n in range(len(streams)))
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        3: _font(codes, BASES[font], mapped),
        4: b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream",
        5: f"<< /Type /FontDescriptor /FontName /{BASES[font]} /Flags 4 /Ascent 800 /Descent -200 "
        "/FontBBox [0 -200 1000 800] /ItalicAngle 0 /CapHeight 700 /StemV 80 >>".encode(),
        6: _filter(),
    }
    for n, stream in enumerate(streams):
        objects[10 + 2 * n] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources << {resources} >> /Contents {11 + 2 * n} 0 R >>"
        ).encode()
        objects[11 + 2 * n] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
    return _file(objects, locked)


def _stream(
    page: Iterable[Row], drawn: Sequence[Sequence[float]], codes: dict[str, int], picture: bool
) -> bytes:
    made = []
    for x, y, size, words in page:
        letters = "".join(f"{codes.setdefault(c, 33 + len(codes)):02x}" for c in str(words))
        made.append(f"BT /F1 {size} Tf 1 0 0 1 {x} {HEIGHT - float(y)} Tm <{letters}> Tj ET")
    for x0, y0, x1, y1 in drawn:
        made.append(f"{x0} {HEIGHT - y0} m {x1} {HEIGHT - y1} l S")
    if picture:
        made.append("500 0 0 800 20 20 cm /P Do")
    return "\n".join(made).encode()


def _font(codes: dict[str, int], base: str, mapped: bool) -> bytes:
    names = " ".join(f"/uni{ord(c):04X}" if mapped else f"/g{n}" for c, n in codes.items())
    widths = " ".join(["500"] * max(1, len(codes)))
    encoding = f"<< /Type /Encoding /Differences [33 {names}] >>"
    return (
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{base} /FirstChar 33 "
        f"/LastChar {32 + max(1, len(codes))} /Widths [{widths}] /Encoding {encoding} "
        "/FontDescriptor 5 0 R >>"
    ).encode()


def _filter() -> bytes:
    """A lock that no key opens."""
    key = "ab" * 32
    return f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>".encode()


def _file(objects: dict[int, bytes], locked: bool) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start, last = len(out), max(objects)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (last + 1)
    for number in range(1, last + 1):
        kind = b"n" if number in places else b"f"
        out += b"%010d 00000 %s \n" % (places.get(number, 0), kind)
    lock = b" /Encrypt 6 0 R /ID [<00> <00>]" if locked else b""
    out += b"trailer\n<< /Size %d /Root 1 0 R%s >>\n" % (last + 1, lock)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
