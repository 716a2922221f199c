"""LibreOffice as the judge of a redline: all changes made give the new text, all undone the old."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.peers.inputs import Texts
from tests.witness.office import settled


class Verdict(NamedTuple):
    """Paragraph by paragraph, those without words left out."""

    accepted: bool
    rejected: bool

    @property
    def exact(self) -> bool:
        """Neither way loses anything."""
        return self.accepted and self.rejected


def verdicts(papers: Sequence[Path], word: Texts, folder: Path) -> list[Verdict | None]:
    """One for each paper; None for what LibreOffice cannot open or settle."""
    (old, _), (new, _) = settled(list(word), folder)
    made: list[Verdict | None] = []
    for paper in papers:
        try:
            ((accepted, rejected),) = settled([paper], folder)
        except subprocess.CalledProcessError:
            made.append(None)
        else:
            made.append(Verdict(_words(accepted) == _words(new), _words(rejected) == _words(old)))
    return made


def _words(paragraphs: list[str]) -> list[str]:
    return [text for text in paragraphs if text.strip()]
