"""What can go wrong, as one tree.

::

    DraftingError            one Vietnamese sentence: which file, where, what to do; exit 2
    ├── UnreadableFile       missing, a folder, empty, damaged, of an unknown kind
    ├── ProjectError         dossier.toml has a wrong, missing or unknown key
    ├── DataError            data for a template is missing, unknown or of the wrong type
    ├── TemplateError        a template is not a template, or has tags that cannot be filled
    └── UnwritableOutput     the folder or file named by -o cannot be written

A doubt is not an error: it is a finding in the result.
"""


class DraftingError(Exception):
    """Base of all errors that a user can act on.

    ``place`` names the file (and the line or key in it), ``problem`` says what is wrong and
    ``advice`` what to do; all three are Vietnamese and printed on one line.
    """

    def __init__(self, place: str, problem: str, advice: str) -> None:
        self.place, self.problem, self.advice = place, problem, advice
        super().__init__(" ".join(f"{place}: {problem}; {advice}.".split()))


class UnreadableFile(DraftingError):
    """An input that cannot be read as a legal text."""


class ProjectError(DraftingError):
    """A dossier project whose keys or values do not fit the contract."""


class DataError(DraftingError):
    """Data that does not fit the template it is for."""


class TemplateError(DraftingError):
    """A Word template that cannot be rendered."""


class UnwritableOutput(DraftingError):
    """An output place that cannot be written."""
