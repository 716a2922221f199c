"""Speed as ratios: every stage against a floor that is measured in the same run.

The floor of a text is what no reader can do without: read the file and find its words once; the
floor of a comparison adds one difference of words for every row that changed; a Word paper's is the
template engine alone on the same template. A whole process is set against an interpreter that only
imports the packages it needs. Medians of interleaved rounds, so that a busy machine slows both
sides alike. There is no limit here: read the ratios.
"""

import compileall
import io
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from docxtpl import DocxTemplate
from rapidfuzz.distance import LCSseq

from drafting.comparing import compare
from drafting.comparing.result import UNCHANGED
from drafting.dossier.paper import Context
from drafting.dossier.project import load
from drafting.dossier.roles import ROLES
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.comparison_json import comparison_json
from drafting.rendering.decision import render_decision
from drafting.rendering.instrument_context import instrument_context
from drafting.rendering.template import shipped
from drafting.units import units

ROOT = Path(__file__).parents[1]
PROJECT = load(ROOT / "corpus" / "kon-tum" / "dossier.toml")
OLD, NEW, PROFILE = PROJECT.old, PROJECT.new, PROJECT.profile
ROUNDS, PROCESSES = 25, 15
IMPORTS = (
    "import click, lxml.etree, rapidfuzz.distance, diff_match_patch, dataclasses, json, hashlib, "
    "tomllib"
)

RENDER_IMPORTS = "import click, lxml.etree, docxtpl, jinja2.sandbox, dataclasses, json, tomllib"
"""What rendering a Word paper needs."""

Work = Callable[[], object]


def text_floor() -> None:
    """Both files read, their words found once."""
    for path in (OLD, NEW):
        re.findall(r"\w+", path.read_bytes().decode())


def word_pairs() -> list[tuple[list[str], list[str]]]:
    """The words of both sides of every row that is not unchanged."""
    documents = parse(read(OLD)), parse(read(NEW))
    pairs = []
    for number, rows in enumerate(compare(*documents).instruments):
        texts = [{u.id: u.text for u in units(d.instruments[number])} for d in documents]
        for row in rows.units:
            if row.kind != UNCHANGED:
                sides = zip(texts, (row.old, row.new), strict=True)
                old, new = (re.findall(r"\w+", " ".join(t[i] for i in ids)) for t, ids in sides)
                pairs.append((old, new))
    return pairs


def stages() -> list[tuple[str, Work, Work]]:
    """Name, stage, floor."""
    readings = read(OLD), read(NEW)
    old, new = (parse(r) for r in readings)
    comparison = compare(old, new)
    context = Context(PROJECT, old, new, comparison)
    pairs = word_pairs()

    def compare_floor() -> None:
        text_floor()
        for before, after in pairs:
            LCSseq.opcodes(before, after)

    return [
        ("read both", lambda: (read(OLD), read(NEW)), text_floor),
        ("parse both", lambda: [parse(r) for r in readings], text_floor),
        ("compare", lambda: compare(old, new), compare_floor),
        ("comparison as JSON", lambda: comparison_json(comparison), compare_floor),
        *((f"paper: {r.name}", lambda r=r: r.build(context), compare_floor) for r in ROLES),
    ]


def decision() -> tuple[str, Work, Work]:
    """The Decision with its Quy chế against the bare template engine on the same template."""
    document, template = parse(read(NEW)), shipped("decision")
    values = {"texts": [{**instrument_context(i), "stamp": ""} for i in document.instruments]}

    def engine() -> None:
        filled = DocxTemplate(io.BytesIO(template))
        filled.render(values, autoescape=True)
        filled.save(io.BytesIO())

    return "Decision with its Quy chế", lambda: render_decision(document, PROFILE), engine


def clocked(work: Work) -> float:
    """Milliseconds of one call."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def paired(first: Work, second: Work, rounds: int) -> tuple[float, float, float]:
    """Medians of both in milliseconds, and the median of the rounds' ratios."""
    first(), second()  # warm: imports, caches, templates
    times = [(clocked(first), clocked(second)) for _ in range(rounds)]
    return (
        statistics.median(t for t, _ in times),
        statistics.median(t for _, t in times),
        statistics.median(a / b for a, b in times),
    )


def process(*command: str | Path) -> Work:
    """A whole run of a program."""
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Print the table."""
    rows = [(name, paired(work, floor, ROUNDS)) for name, work, floor in [*stages(), decision()]]
    # As installed: pip compiles a package, an editable one compiles itself at its first run.
    compileall.compile_dir(ROOT / "drafting", quiet=1)
    whole = process(Path(sys.executable).with_name("drafting"), "compare", OLD, NEW, "-f", "json")
    imports = process(sys.executable, "-c", IMPORTS)
    rows.append(("process: compare -f json", paired(whole, imports, PROCESSES)))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "decision.docx")
        program = Path(sys.executable).with_name("drafting")
        whole = process(program, "render", "decision", NEW, "-o", out)
        imports = process(sys.executable, "-c", RENDER_IMPORTS)
        rows.append(("process: render decision", paired(whole, imports, PROCESSES)))
    print(f"{'stage':<28}{'ms':>9}{'floor ms':>11}{'ratio':>8}")
    for name, (ms, floor, ratio) in rows:
        print(f"{name:<28}{ms:>9.2f}{floor:>11.2f}{ratio:>8.1f}")


if __name__ == "__main__":
    main()
