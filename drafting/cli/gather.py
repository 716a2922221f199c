"""``drafting gather``: returned reports in one, and who has not sent."""

from pathlib import Path

import click

from drafting.cli.emit import FILE, emit


@click.command()
@click.argument("file", type=FILE, metavar="TỆP", help="Quy chế đang thực hiện.")
@click.argument(
    "returned",
    type=FILE,
    nargs=-1,
    required=True,
    metavar="BÁO_CÁO…",
    help="Các báo cáo đã nhận (.docx, .xlsx), hoặc thư mục chứa chúng.",
)
@click.option(
    "--year", type=click.IntRange(1900, 2999), required=True, metavar="NĂM", help="Năm báo cáo."
)
@click.option(
    "--half",
    type=click.IntRange(1, 2),
    metavar="1|2",
    help="06 tháng đầu (1) hay cuối năm (2); không ghi thì là báo cáo năm.",
)
@click.option(
    "--expect",
    "expected",
    multiple=True,
    metavar="CƠ_QUAN",
    help="Cơ quan cũng phải gửi, như từng huyện; ghi được nhiều lần.",
)
@click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    metavar="TỆP.docx",
    help="Báo cáo tổng hợp; không ghi thì chỉ in ra ai đã gửi, ai chưa gửi.",
)
def gather(
    file: Path,
    returned: tuple[Path, ...],
    year: int,
    half: int | None,
    expected: tuple[str, ...],
    out: Path | None,
) -> None:
    """Gộp báo cáo của các cơ quan thành một và cho biết cơ quan nào chưa gửi."""
    from drafting.dossier.gathering import gather_reports
    from drafting.duties.reports import Period
    from drafting.rendering.gathered_report import counts

    made = gather_reports(file, returned, Period(year, half), expected)
    if out is not None:
        emit(made.paper(), out)
    click.echo("\n".join(counts(made.found)))
