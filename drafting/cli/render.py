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
STAMPED = ("decision", "regulation")
"""Kinds that may be marked as a draft."""
LINES = ("border", "drawn")
"""How rule lines are made: a paragraph's border, or a drawn line."""
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
@click.option(
    "--stamp",
    default="",
    metavar="CHỮ",
    help="Dấu dự thảo dưới số của quyết định, quy chế, ví dụ “DỰ THẢO LẦN 2”.",
)
@click.option(
    "--lines",
    type=click.Choice(LINES),
    help="Đường kẻ ngang: border (viền của một đoạn, mặc định) hoặc drawn (nét vẽ của Word).",
)
@click.option(
    "--previous",
    type=FILE,
    metavar="NĂM_TRƯỚC.docx",
    help="Chương trình năm trước: giữ lại những gì cán bộ đã ghi, đổi số điều theo văn bản mới.",
)
def render(
    kind: str,
    data: Path,
    out: Path | None,
    template: Path | None,
    profile: str | None,
    stamp: str,
    lines: str | None,
    previous: Path | None,
) -> None:
    """Soạn một văn bản Word theo thể thức từ dữ liệu hoặc từ văn bản đã có.

    Với chương trình phối hợp, -o TỆP.xlsx ghi bảng kế hoạch thành tệp Excel.
    """
    if out is None:
        raise click.UsageError("Văn bản Word là tệp nhị phân: cần -o TỆP.docx.")
    if kind == "programme":
        emit(_programme(data, out, template, profile, lines, previous), out)
        return
    if previous is not None:
        raise click.UsageError("--previous chỉ dùng với chương trình phối hợp (programme).")
    if stamp and kind not in STAMPED:
        raise click.UsageError("--stamp chỉ dùng với quyết định và quy chế.")
    from drafting.dossier.single import render_paper

    emit(render_paper(kind, data, template, profile, stamp, lines), out)


def _programme(
    data: Path,
    out: Path,
    template: Path | None,
    profile: str | None,
    lines: str | None,
    previous: Path | None,
) -> bytes:
    """The programme as a Word file, or its plan as a workbook; findings go to standard error."""
    from drafting.dossier.programme_file import programme_of
    from drafting.dossier.single import render_programme_paper

    programme = programme_of(data, previous)
    if out.suffix.lower() == ".xlsx":
        from drafting.rendering.programme_xlsx import programme_xlsx

        made = programme_xlsx(programme)
    else:
        made = render_programme_paper(programme, template, profile, lines)
    for finding in programme.findings:
        click.echo(f"Lưu ý: {finding}", err=True)
    return made
