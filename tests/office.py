"""Papers as an office program shows them: Word → PDF → words."""

import subprocess
from pathlib import Path


def to_pdf(folder: Path, *papers: Path) -> list[Path]:
    """The papers as PDF files in ``folder``, in order."""
    # Two office programs cannot share one profile.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, papers)], check=True, capture_output=True)
    return [folder / paper.with_suffix(".pdf").name for paper in papers]


def pages(pdf: Path) -> list[str]:
    """The words of each page."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True)
    return done.stdout.decode().split("\f")[:-1]
