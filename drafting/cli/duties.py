"""``drafting duties``: who does what with whom by when, or how that changed."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafting.cli.emit import FILE, emit, format_option, output_option
from drafting.cli.reading_options import revisions_option

if TYPE_CHECKING:
    from drafting.duties.duty import Duty
    from drafting.word.view import View


@click.command()
@click.argument("file", type=FILE, metavar="TỆP", help="Quy chế hoặc văn bản giao nhiệm vụ.")
@click.argument(
    "new",
    type=FILE,
    metavar="[MỚI]",
    required=False,
    help="Văn bản mới: in ra nhiệm vụ nào thêm, bỏ, chuyển, đổi định kỳ so với TỆP.",
)
@format_option("text", "json", "xlsx", "ics", "html")
@revisions_option
@output_option
@click.option(
    "--year",
    type=click.IntRange(1900, 2999),
    metavar="NĂM",
    help="Năm để tính ngày đến hạn; cần cho định dạng ics và html.",
)
def duties(
    file: Path,
    new: Path | None,
    format_: str,
    revisions: "View | None",
    out: Path | None,
    year: int | None,
) -> None:
    """Đọc nhiệm vụ phối hợp: cơ quan nào làm gì, với ai, khi nào, gửi đâu.

    Với hai văn bản, in bảng thay đổi nhiệm vụ theo từng cơ quan.
    """
    if new is not None:
        emit(_changes(file, new, format_, revisions), out)
        return
    from drafting.duties.register import duties as register
    from drafting.parsing import parse
    from drafting.reading import read

    document = parse(read(file, revisions))
    found = register(document)
    if format_ == "json":
        from drafting.rendering.duties_json import duties_json

        emit(duties_json(found, document.source, year), out)
    elif format_ == "xlsx":
        from drafting.rendering.duties_xlsx import duties_xlsx

        emit(duties_xlsx(found, year), out)
    elif format_ in ("ics", "html"):
        emit(_of_year(format_, found, document.source.name, year), out)
    else:
        from drafting.rendering.duties_text import duties_text

        emit(duties_text(found, document.source.name, year), out)


def _of_year(format_: str, found: "tuple[Duty, ...]", name: str, year: int | None) -> str:
    """The calendar file or the year's page."""
    if year is None:
        context = click.get_current_context()
        raise click.UsageError(f"Định dạng {format_} cần --year NĂM.", context)
    if format_ == "html":
        from drafting.rendering.year_view import duties_html

        return duties_html(found, name, year)
    from drafting.rendering.duties_ics import duties_ics

    return duties_ics(found, year, f"{year}0101T000000Z")


def _changes(old_file: Path, new_file: Path, format_: str, revisions: "View | None") -> str | bytes:
    """The change table of two versions."""
    if format_ not in ("text", "json", "xlsx"):
        context = click.get_current_context()
        raise click.UsageError("So sánh nhiệm vụ chỉ có định dạng text, json, xlsx.", context)
    from drafting.comparing import compare
    from drafting.duties.between import between
    from drafting.duties.register import duties as register
    from drafting.duties.register import main_instruments
    from drafting.parsing import parse
    from drafting.reading import read

    old, new = parse(read(old_file, revisions)), parse(read(new_file, revisions))
    kinds = {i.type for i in (*main_instruments(old), *main_instruments(new))}
    links = [
        (row.old, row.new)
        for compared in compare(old, new).instruments
        if compared.type in kinds
        for row in compared.units
    ]
    found = between(register(old), register(new), links)
    if format_ == "json":
        from drafting.rendering.duties_json import changes_json

        return changes_json(found, old.source, new.source)
    if format_ == "xlsx":
        from drafting.rendering.duties_xlsx import changes_xlsx

        return changes_xlsx(found)
    from drafting.rendering.duties_text import changes_text

    return changes_text(found, old.source.name, new.source.name)
