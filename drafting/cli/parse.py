"""``drafting parse``: a file as its article tree."""

from pathlib import Path

import click

from drafting.cli.emit import FILE, emit, format_option, output_option


@click.command()
@click.argument(
    "file", type=FILE, metavar="TỆP", help="Văn bản .txt hoặc .md, nhận biết theo nội dung."
)
@format_option("outline", "json", "markdown")
@output_option
def parse(file: Path, format_: str, out: Path | None) -> None:
    """Đọc một văn bản thành cây điều, khoản, điểm."""
    from drafting.parsing import parse as parse_reading
    from drafting.reading import read

    document = parse_reading(read(file))
    if format_ == "json":
        from drafting.rendering.document_json import document_json as render
    elif format_ == "markdown":
        from drafting.rendering.markdown import markdown as render
    else:
        from drafting.rendering.outline import outline as render
    emit(render(document), out)
