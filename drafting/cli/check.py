"""``drafting check``: findings on the official layout of a paper."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafting.cli.days import given_day
from drafting.cli.emit import FILE, emit, format_option, output_option
from drafting.cli.render import PROFILES

if TYPE_CHECKING:
    from drafting.checking.findings import Report

NEVER = "never"


@click.command()
@click.argument("file", type=FILE, metavar="TỆP", help="Văn bản cần kiểm tra; trình bày: .docx.")
@format_option("text", "json", "xlsx", "docx")
@output_option
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="Thể thức phải theo; không ghi thì suy ra từ số và ngày của văn bản.",
)
@click.option(
    "--as-of",
    metavar="NGÀY",
    callback=given_day,
    help="Ngày lấy làm mốc khi văn bản chưa ghi ngày, dạng 2024-05-31 hoặc 31/5/2024.",
)
@click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", NEVER)),
    default="error",
    show_default=True,
    help="Mức nào thì lệnh kết thúc với mã 1.",
)
@click.option(
    "--fix",
    "copy",
    type=FILE,
    metavar="BẢN-SAO.docx",
    help="Ghi một bản sao đã sửa những chỗ trình bày sửa được bằng máy, không đụng đến lời văn; "
    "kết quả in ra là của bản sao.",
)
def check(
    file: Path,
    format_: str,
    out: Path | None,
    profile: str | None,
    as_of: str | None,
    fail_on: str,
    copy: Path | None,
) -> int:
    """Kiểm tra thể thức và kỹ thuật trình bày của một văn bản Word.

    Mỗi dòng nêu chỗ sai lệch, giá trị tìm thấy, giá trị theo quy định và căn cứ. Tệp không mang
    trình bày (.txt, .md, .pdf) không được xét.
    """
    from drafting.checking.check import check as check_file
    from drafting.checking.findings import reaches
    from drafting.reading import read

    reader, data = read(file, "accept").source.reader, file.read_bytes()
    if copy is not None:
        data = _fixed(file, reader, data, copy, profile, as_of)
    report = check_file(reader, data, profile, as_of)
    emit(_rendered(report, format_, file, reader, data), out)
    return 1 if fail_on != NEVER and reaches(report, fail_on) else 0


def _rendered(report: "Report", format_: str, file: Path, reader: str, data: bytes) -> str | bytes:
    """The report in one format; ``docx`` is a copy of the file with comments."""
    if format_ == "json":
        from drafting.rendering.findings_json import findings_json

        return findings_json(report, file.name)
    if format_ == "xlsx":
        from drafting.rendering.findings_xlsx import findings_xlsx

        return findings_xlsx(report)
    if format_ == "docx":
        from drafting.checking.check import WORD
        from drafting.rendering.findings_docx import findings_docx

        if reader != WORD:
            problem = "Định dạng docx ghi chú thích vào bản sao của một tệp .docx."
            raise click.UsageError(problem, click.get_current_context())
        return findings_docx(report, data)
    from drafting.rendering.findings_text import findings_text

    return findings_text(report, file.name)


def _fixed(
    file: Path, reader: str, data: bytes, copy: Path, profile: str | None, as_of: str | None
) -> bytes:
    """Write the corrected copy; its bytes."""
    from drafting.checking.check import WORD, fixed
    from drafting.output import write_file

    context = click.get_current_context()
    if reader != WORD:
        raise click.UsageError("--fix chỉ sửa được trình bày của tệp .docx.", context)
    if copy.resolve() == file.resolve():
        raise click.UsageError("--fix phải ghi ra một tệp khác, không ghi đè lên TỆP.", context)
    made, count = fixed(data, profile, as_of)
    write_file(copy, made)
    click.echo(f"Đã sửa {count} chỗ trình bày, bản sao: {copy}", err=True)
    return made
