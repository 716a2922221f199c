"""What the commands share: the kinds of option, and where a result goes.

A command takes ``FILE`` arguments and the options below, makes text or bytes, and calls
``emit``::

    @click.command()
    @click.argument("file", type=FILE, metavar="TỆP", help="…")
    @output_option
    def parse(file: Path, out: Path | None) -> None:
        ...
        emit(text, out)
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

FILE = click.Path(path_type=Path)
"""A path, unchecked: the reader's own error says more than the command line could."""

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

output_option = click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    metavar="TỆP",
    help="Tệp kết quả; “-” hoặc không ghi thì in ra màn hình (chỉ với định dạng văn bản).",
)


def format_option(*names: str, multiple: bool = False) -> Decorator:
    """``-f/--format``, the first name by default; given as ``format_`` or ``formats``."""
    more = " Ghi được nhiều lần; khi đó -o là một thư mục." if multiple else ""
    return click.option(
        "-f",
        "--format",
        "formats" if multiple else "format_",
        type=click.Choice(names),
        multiple=multiple,
        default=(names[0],) if multiple else names[0],
        show_default=True,
        help=f"Định dạng kết quả.{more}",
    )


def emit(content: str | bytes, out: Path | None) -> None:
    """Write a result to ``out``, or to standard output where it is ``None`` or ``-``.

    Bytes need ``out``: without it the usage error says so. Text ends with a line feed.
    """
    if isinstance(content, str):
        content = content if content.endswith("\n") or not content else f"{content}\n"
        data = content.encode()
    else:
        data = content
    if out is not None and str(out) != "-":
        from drafting.output import write_file

        write_file(out, data)
    elif isinstance(content, bytes) and out is None:
        context = click.get_current_context()
        raise click.UsageError("Định dạng này là tệp nhị phân: cần -o TỆP.", context)
    else:
        click.echo(data, nl=False)
