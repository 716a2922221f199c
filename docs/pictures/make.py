"""The pictures of the readmes, made from what the main job writes; run by ``make pictures``.

Needs LibreOffice (``soffice``) and ``pdftoppm``.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[1] / "corpus" / "kon-tum" / "dossier.toml"
PAGES = {
    # picture: the paper's name begins with, page
    "decision": ("03_", 1),
    "regulation": ("03_", 3),
    "comparison": ("04_", 11),
    "redline": ("05_", 4),
    "programme": ("08_", 1),
    "plan": ("08_", 5),
}
DOTS_PER_INCH = 80


def run(*command: str | Path) -> None:
    """Run a program; its own words only where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stdout}{done.stderr}")


def main() -> None:
    """Write one PNG for each line of ``PAGES``."""
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        run(sys.executable, "-m", "drafting", "dossier", PROJECT, "-o", work / "papers")
        # A profile of its own: two office programs cannot share one.
        profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
        papers = sorted((work / "papers").glob("*.docx"))
        run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", work, *papers)
        for picture, (start, page) in PAGES.items():
            pdf = next(work.glob(f"{start}*.pdf"))
            target = HERE / picture
            flags = ("-png", "-singlefile", "-r", str(DOTS_PER_INCH), "-f", str(page))
            run("pdftoppm", *flags, pdf, target)
            print(target.with_suffix(".png").name)


if __name__ == "__main__":
    main()
