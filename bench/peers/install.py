"""Install the locked peers one by one: ``install.py LOCK``, run by the environment they go into.

A package that this machine cannot have is told and left out; the table shows it as missing.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

PIP = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def entries(lock: str) -> list[str]:
    """Each package of a lock file with its hashes."""
    return re.split(r"\n(?=\w)", lock.strip())


def main() -> None:
    """One run of pip for each locked package, its hashes checked."""
    with tempfile.TemporaryDirectory() as folder:
        for entry in entries(Path(sys.argv[1]).read_text(encoding="utf-8")):
            one = Path(folder, "one.txt")
            one.write_text(entry, encoding="utf-8")
            done = subprocess.run([*PIP, "--no-deps", "--require-hashes", "-r", one], check=False)
            if done.returncode:
                print(f"not installed: {entry.split()[0]}")


if __name__ == "__main__":
    main()
