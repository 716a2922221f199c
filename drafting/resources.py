"""Where the files that travel with the program lie: ``templates/`` and ``corpus/``.

They stand at the top of a checkout; a wheel carries them under ``drafting/_data/``.
"""

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).parent


def folder(name: Literal["templates", "corpus"]) -> Path:
    """The folder of that name, in a checkout or in an installed wheel."""
    carried = PACKAGE / "_data"
    # The wheel's folder first: beside an installed package stand other people's folders.
    return (carried if carried.is_dir() else PACKAGE.parent) / name
