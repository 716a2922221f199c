"""The same two texts for every tool: as plain text, one paragraph a line, and as Word files."""

from pathlib import Path
from typing import NamedTuple

from drafting.dossier.project import load
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.decision import render_decision
from drafting.word.package import DOCUMENT, read_parts
from drafting.word.wordml import W, parse_part, text_of

PROJECT = Path(__file__).parents[2] / "corpus" / "kon-tum" / "dossier.toml"


class Texts(NamedTuple):
    """The old and the new text in one form."""

    old: Path
    new: Path


def prepare(folder: Path) -> tuple[Texts, Texts]:
    """The plain texts and the Word files, both written into ``folder``."""
    project = load(PROJECT)
    plain, word = (
        Texts(folder / f"old.{form}", folder / f"new.{form}") for form in ("txt", "docx")
    )
    sources = (project.old, project.new)
    for source, text, paper in zip(sources, plain, word, strict=True):
        made = render_decision(parse(read(source)), project.profile)
        paper.write_bytes(made)
        text.write_text("".join(f"{line}\n" for line in printed(made)), encoding="utf-8")
    return plain, word


def printed(paper: bytes) -> list[str]:
    """The paragraphs of a Word file that have words."""
    root = parse_part(read_parts(paper)[DOCUMENT])
    return [text for p in root.iter(f"{W}p") if (text := text_of(p)).strip()]
