"""``drafting dossier``: the main job."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from drafting.cli.emit import FILE
from drafting.cli.render import PROFILES


@click.command()
@click.argument("project", type=FILE, metavar="DỰ-ÁN.toml", help="Tệp dự án của hồ sơ.")
@click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    required=True,
    metavar="THƯ-MỤC",
    help="Nơi ghi hồ sơ; tệp lạ trong đó được giữ nguyên.",
)
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="Thể thức phải theo, thay cho profile ghi trong dự án.",
)
@click.option(
    "--issue",
    is_flag=True,
    help="Lần chạy cuối trước khi ký: từ chối, kèm danh sách, khi dự thảo còn chỗ trống hay dấu "
    "dự thảo hoặc các giấy tờ không thống nhất.",
)
def dossier(project: Path, out: Path, profile: str | None, issue: bool) -> None:
    """Lập cả bộ hồ sơ từ hai văn bản trong một lần chạy.

    Ghi các giấy tờ và manifest.json vào THƯ-MỤC, hoặc không ghi gì nếu có lỗi. Tệp mà cán bộ đã
    sửa sau lần chạy trước được giữ lại bên cạnh tệp mới.
    """
    from drafting.cli.progress import progress
    from drafting.dossier.project import load
    from drafting.dossier.run import run

    with progress(sys.stderr) as tell:
        asked = load(project)
        if profile is not None:
            asked = replace(asked, profile=profile)
        outcome = run(asked, out, tell, issue=issue)
    for edited in outcome.edited:
        click.echo(
            f"Tệp {edited.name} đã được sửa sau lần chạy trước; bản sửa: {edited.kept}", err=True
        )
    for report in outcome.reports:
        click.echo(f"Lưu ý: {report}", err=True)
    if sys.stderr.isatty():
        for paper in outcome.papers:
            click.echo(f"  {out / paper.name}", err=True)
