"""Running the program as a person does: a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def refused(self) -> bool:
        """Exit 2 with exactly one line on standard error, and nothing else."""
        one_line = self.err.endswith("\n") and self.err.count("\n") == 1
        return self.code == 2 and one_line and self.err.startswith("Lỗi: ") and not self.out


def drafting(
    *arguments: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Ran:
    """Run ``drafting`` with these arguments, with ``env`` on top of the environment."""
    done = subprocess.run(
        [sys.executable, "-m", "drafting", *map(str, arguments)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})},
        cwd=cwd,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
