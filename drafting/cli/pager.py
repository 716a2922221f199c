"""Long text on a terminal, a screen at a time, as ``git`` shows it."""

import os

import click


def coloured() -> bool:
    """True where a terminal may be given colours (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def page(text: str) -> None:
    """Show ``text`` in the user's pager; what fits on one screen stays there."""
    os.environ.setdefault("LESS", "FRX")
    click.echo_via_pager(f"{text}\n", color=coloured())
