"""``drafting reports``: blank reports for each agency that has something to do."""

from pathlib import Path

import click

from drafting.cli.emit import FILE


@click.command()
@click.argument("file", type=FILE, metavar="TỆP", help="Quy chế đang thực hiện.")
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
    "-f",
    "--format",
    "formats",
    type=click.Choice(("docx", "xlsx")),
    multiple=True,
    default=("docx",),
    show_default=True,
    help="Định dạng mẫu báo cáo. Ghi được nhiều lần.",
)
@click.option(
    "--agency",
    "agencies",
    multiple=True,
    metavar="CƠ_QUAN",
    help="Chỉ lập cho cơ quan này; ghi được nhiều lần. Không ghi thì lập cho mọi cơ quan.",
)
@click.option(
    "--programme",
    "programmes",
    type=FILE,
    multiple=True,
    metavar="CHƯƠNG_TRÌNH.docx",
    help="Chương trình phối hợp của năm, để đưa các việc đã ghi vào phần III.",
)
@click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    required=True,
    metavar="THƯ-MỤC",
    help="Nơi ghi các mẫu báo cáo.",
)
def reports(
    file: Path,
    year: int,
    half: int | None,
    formats: tuple[str, ...],
    agencies: tuple[str, ...],
    programmes: tuple[Path, ...],
    out: Path,
) -> None:
    """Lập mẫu báo cáo 06 tháng, năm cho từng cơ quan, nhiệm vụ chép sẵn theo điều khoản.

    Các mẫu đã điền gửi về thì gộp bằng lệnh gather.
    """
    from drafting.dossier.report_forms import refuse_filled, report_forms
    from drafting.duties.reports import Period, reporting
    from drafting.output import write_folder
    from drafting.parsing import parse
    from drafting.reading import read

    document = parse(read(file))
    period = Period(year, half)
    made = report_forms(document, period, formats, agencies, programmes)
    refuse_filled(out, made)
    write_folder(out, made)
    asked = reporting(document, period)
    if asked.due:
        click.echo(f"Gửi {asked.receiver} {asked.due} ({asked.basis}). {asked.remark}".rstrip())
    for name in made:
        click.echo(out / name)
