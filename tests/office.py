"""Papers as an office program shows them: Word → PDF → words."""

import subprocess
from pathlib import Path


def to_pdf(folder: Path, *papers: Path) -> list[Path]:
    """The papers as PDF files in ``folder``, in order."""
    return convert(folder, "pdf", *papers)


def convert(folder: Path, form: str, *papers: Path) -> list[Path]:
    """The papers as files of the format ``form`` in ``folder``, in order; all in one run.

    ``form`` is an ending, with the program's own name of a filter behind a colon where needed.
    """
    # Two office programs cannot share one profile.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, papers)], check=True, capture_output=True)
    ending = form.partition(":")[0]
    return [folder / f"{paper.stem}.{ending}" for paper in papers]


def pages(pdf: Path) -> list[str]:
    """The words of each page."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True)
    return done.stdout.decode().split("\f")[:-1]
