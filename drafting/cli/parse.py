"""``drafting parse``: a file as its article tree."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafting.cli.emit import FILE, emit, format_option, output_option
from drafting.cli.reading_options import revisions_option

if TYPE_CHECKING:
    from drafting.word.view import View


@click.command()
@click.argument(
    "file",
    type=FILE,
    metavar="TỆP",
    help="Văn bản .txt, .md, .html, .docx, .doc hoặc .pdf, nhận biết theo nội dung.",
)
@format_option("outline", "json", "markdown")
@revisions_option
@output_option
def parse(file: Path, format_: str, revisions: "View | None", out: Path | None) -> None:
    """Đọc một văn bản thành cây điều, khoản, điểm."""
    from drafting.parsing import parse as parse_reading
    from drafting.reading import read

    if format_ == "json":
        from drafting.rendering.document_json import document_json as render
    elif format_ == "markdown":
        from drafting.rendering.markdown import markdown as render
    else:
        from drafting.rendering.outline import outline as render
    # one expression: neither lines nor tree are kept while the next step needs memory
    emit(render(parse_reading(read(file, revisions))), out)
