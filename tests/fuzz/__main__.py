"""``python -m tests.fuzz SECONDS [KIND …]``: atheris on the readers, each kind for so long.

Needs ``pip install atheris``, which is no dependency of the project.
"""

import os
import sys
import tempfile
from pathlib import Path

import atheris

# The readers must be loaded under the fuzzer's eyes, or it does not see what they run.
with atheris.instrument_imports(include=["drafting"]):
    import drafting.reading.docx.asides
    import drafting.reading.docx.opening
    import drafting.reading.html
    import drafting.reading.mhtml
    import drafting.reading.own_markdown
    import drafting.reading.pdf  # noqa: F401 - each loads its own room
    from tests.fuzz import readers


def main(seconds: int, kind: str) -> None:
    """Fuzz one kind; a finding ends it, with the bytes in a file that is named in its output."""
    folder = Path(tempfile.mkdtemp())
    for number, seed in enumerate(readers.seeds(kind)):
        (folder / str(number)).write_bytes(seed)
    arguments = [
        sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=3000",
        "-max_len=20000", "-len_control=0", f"-artifact_prefix={folder}/{kind}.", str(folder),
    ]  # fmt: skip

    def once(data: bytes) -> None:
        readers.attempt(kind, data)

    atheris.Setup(arguments, once)
    atheris.Fuzz()


if __name__ == "__main__":
    for chosen in sys.argv[2:] or (*readers.RAW, *readers.GROWN):
        if os.fork() == 0:
            main(int(sys.argv[1]), chosen)
        os.wait()
