"""``python -m drafting``: the same as the ``drafting`` command."""

from drafting.cli.main import main

main()
