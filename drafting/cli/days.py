"""A day on the command line."""

import click


def given_day(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """A day as ISO text, however it was written; ``None`` where the option was not given.

    A click callback. Raises ``click.BadParameter`` for what is no day.
    """
    if value is None:
        return None
    from drafting.dossier.schema import Unfit
    from drafting.dossier.schema import given_day as checked

    try:
        return checked(value)
    except Unfit as fault:
        raise click.BadParameter(f"ngày {fault}.", context, option) from None
