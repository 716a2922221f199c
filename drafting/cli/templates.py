"""``drafting templates``: the shipped Word templates, and a check of a changed one."""

from pathlib import Path

import click

from drafting.cli.emit import FILE, emit, output_option
from drafting.errors import DataError, UnreadableFile

FOUND = 1
"""Exit code of ``check`` where a template has an error."""

SEVERITIES = {"error": "lỗi", "warning": "lưu ý"}


@click.group(subcommand_metavar="VIỆC", options_metavar="[TÙY CHỌN]")
def templates() -> None:
    """Các mẫu Word kèm theo chương trình: liệt kê, lấy ra để sửa, kiểm tra mẫu đã sửa."""


@templates.command("list", options_metavar="[TÙY CHỌN]", short_help="Liệt kê các mẫu.")
def list_() -> None:
    """Liệt kê các mẫu có sẵn."""
    from drafting.rendering.template import titles

    rows = titles()
    wide = max(len(name) for name in rows)
    emit("\n".join(f"{name:<{wide}}  {title}" for name, title in rows.items()), None)


@templates.command(options_metavar="[TÙY CHỌN]", short_help="Lấy một mẫu ra để sửa.")
@click.argument("name", metavar="TÊN", help="Tên mẫu, xem drafting templates list.")
@output_option
def export(name: str, out: Path | None) -> None:
    """Lấy một mẫu ra tệp .docx để sửa trong Word."""
    from drafting.rendering.template import shipped, titles

    if name not in titles():
        known = ", ".join(titles())
        raise DataError(f"mẫu {name}", "không có mẫu này", f"hãy chọn một trong: {known}")
    emit(shipped(name), out)


@templates.command(options_metavar="[TÙY CHỌN]", short_help="Kiểm tra một mẫu đã sửa.")
@click.argument("file", type=FILE, metavar="MẪU.docx", help="Mẫu đã sửa trong Word.")
@click.option("--kind", metavar="TÊN", help="Mẫu gốc; không ghi thì tự nhận ra.")
def check(file: Path, kind: str | None) -> int:
    """Cho biết thẻ nào của mẫu bị thiếu, sai tên, bị cắt hay không đóng, ở đoạn nào."""
    from drafting.rendering.template import titles
    from drafting.rendering.template_tags import check_tags, kind_of

    names = tuple(titles())
    if kind is not None and kind not in names:
        raise DataError(
            f"mẫu {kind}", "không có mẫu này", f"hãy chọn một trong: {', '.join(names)}"
        )
    data = _bytes(file)
    chosen = kind or kind_of(data, names, str(file))
    found = check_tags(data, chosen, str(file))
    lines = [
        f"{file}: {f'đoạn {f.paragraph}' if f.paragraph else 'cả mẫu'}: "
        f"{SEVERITIES[f.severity]}: {f.message}"
        for f in found
    ]
    emit("\n".join(lines) or f"{file}: mẫu {chosen} dùng được, không có lỗi.", None)
    return FOUND if any(f.severity == "error" for f in found) else 0


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UnreadableFile(str(file), "không mở được tệp mẫu", "hãy xem lại đường dẫn") from error
