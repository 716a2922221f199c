"""What a role of the dossier is given and what it gives back."""

from dataclasses import dataclass

from drafting.comparing.result import Comparison
from drafting.dossier.own_template import template_bytes
from drafting.dossier.project import Project
from drafting.model import Document


@dataclass(frozen=True, slots=True)
class Context:
    """All that the papers are made from."""

    project: Project
    old: Document
    new: Document
    comparison: Comparison
    """``old`` against ``new``, with the officer's own pairs."""
    made: "tuple[Paper, ...]" = ()
    """Papers of the roles before this one."""

    def template(self, role: str) -> bytes | None:
        """The project's own template of a role's paper. Raises ``UnreadableFile``."""
        return template_bytes(self.project.templates.get(role))


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of the dossier."""

    name: str
    """ASCII and numbered: ``"03_du-thao-quyet-dinh.docx"``."""
    role: str
    data: bytes
