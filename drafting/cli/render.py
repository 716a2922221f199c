"""``drafting render``: one paper from data or from a text, as a Word file."""

from pathlib import Path

import click

from drafting.cli.emit import FILE, emit, output_option

KINDS = {
    "decision": "quyết định",
    "regulation": "quy chế",
    "programme": "chương trình phối hợp",
    "submission": "tờ trình",
    "appraisal-request": "công văn đề nghị thẩm định",
    "opinions": "bản tổng hợp ý kiến",
    "findings": "báo cáo rà soát",
    "progress": "báo cáo tình hình thực hiện",
    "contents": "danh mục hồ sơ",
}
"""Kind → what it is in Vietnamese."""
PROFILES = ("nd30-2020", "nd34-2016", "nd78-2025")


@click.command()
@click.argument(
    "kind",
    type=click.Choice(tuple(KINDS)),
    metavar="LOẠI",
    help=f"{'; '.join(f'{kind} ({title})' for kind, title in KINDS.items())}.",
)
@click.argument(
    "data",
    type=FILE,
    metavar="DỮ_LIỆU",
    help="Tệp .toml, .yaml, .json; với quyết định và quy chế cũng là văn bản mà parse đọc được.",
)
@output_option
@click.option(
    "--template",
    type=FILE,
    metavar="MẪU.docx",
    help="Mẫu Word đã chỉnh sửa, dùng thay mẫu có sẵn.",
)
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="Thể thức phải theo; không ghi thì suy ra từ số và ngày của văn bản.",
)
def render(
    kind: str, data: Path, out: Path | None, template: Path | None, profile: str | None
) -> None:
    """Soạn một văn bản Word theo thể thức từ dữ liệu hoặc từ văn bản đã có."""
    if out is None:
        raise click.UsageError("Văn bản Word là tệp nhị phân: cần -o TỆP.docx.")
    from drafting.dossier.single import render_paper

    emit(render_paper(kind, data, template, profile), out)
