"""Speed as ratios: every stage against a floor that is measured in the same run.

The floor of a text is what no reader can do without: read the file and find its words once; the
floor of a comparison adds one difference of words for every row that has two sides; a Word paper's
is the template engine alone on the same template. A whole process is set against an interpreter
that only imports the packages it needs. A large law is set against four of a quarter of its
length: the ratio says how much faster than the text the work grows, and the memory. Medians of
interleaved rounds, so that a busy machine slows both sides alike. There is no limit here: read the
ratios.
"""

import compileall
import gc
import io
import re
import statistics
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from docxtpl import DocxTemplate
from rapidfuzz.distance import LCSseq

from drafting.comparing import Comparison, compare
from drafting.dossier.paper import Context
from drafting.dossier.project import load
from drafting.dossier.roles import ROLES
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.comparison_json import comparison_json
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.decision import render_decision
from drafting.rendering.instrument_context import instrument_context
from drafting.rendering.redline import render_redline
from drafting.rendering.template import shipped
from drafting.units import units
from tests.comparing.large import law, revised

ROOT = Path(__file__).parents[1]
PROJECT = load(ROOT / "corpus" / "kon-tum" / "dossier.toml")
OLD, NEW, PROFILE = PROJECT.old, PROJECT.new, PROJECT.profile
ROUNDS, PROCESSES, LARGE = 25, 15, 3
IMPORTS = (
    "import click, lxml.etree, rapidfuzz.distance, diff_match_patch, dataclasses, json, hashlib, "
    "tomllib"
)

RENDER_IMPORTS = "import click, lxml.etree, jinja2.sandbox, dataclasses, json, tomllib"
"""What rendering a Word paper needs."""

Work = Callable[[], object]
Paper = Callable[[Comparison, Document, Document], object]

LONG: dict[str, Paper] = {"table": render_comparison_table, "tracked changes": render_redline}
"""Papers that are as long as the texts."""


def text_floor() -> None:
    """Both files read, their words found once."""
    for path in (OLD, NEW):
        re.findall(r"\w+", path.read_bytes().decode())


def word_pairs(before: Document, after: Document) -> list[tuple[list[str], list[str]]]:
    """The words of both sides of every row that has two."""
    pairs = []
    for number, rows in enumerate(compare(before, after).instruments):
        texts = [{u.id: u.text for u in units(d.instruments[number])} for d in (before, after)]
        for row in rows.units:
            if row.old and row.new:
                sides = zip(texts, (row.old, row.new), strict=True)
                old, new = (re.findall(r"\w+", " ".join(t[i] for i in ids)) for t, ids in sides)
                pairs.append((old, new))
    return pairs


def forget() -> None:
    """Nothing is remembered of any text, as in a new process.

    Texts are kept in memories with a bound; those without one hold patterns and tables.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("drafting."):
            for known in vars(module).values():
                if hasattr(known, "cache_parameters") and known.cache_parameters()["maxsize"]:
                    known.cache_clear()


def stages() -> list[tuple[str, Work, Work]]:
    """Name, stage, floor."""
    readings = read(OLD), read(NEW)
    old, new = (parse(r) for r in readings)
    comparison = compare(old, new)
    context = Context(PROJECT, old, new, comparison)
    pairs = word_pairs(old, new)

    def compare_floor() -> None:
        text_floor()
        for before, after in pairs:
            LCSseq.opcodes(before, after)

    def in_process() -> None:
        compare(parse(readings[0]), parse(readings[1]))

    def not_met_before() -> None:
        forget()
        in_process()

    return [
        ("in process: parse, align, edit, kinds, changes", in_process, compare_floor),
        ("  the same of texts not met before", not_met_before, compare_floor),
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


def growth() -> list[tuple[str, Work, Work]]:
    """A large law against its revision, and four times one of a quarter of its length."""
    whole, quarter = pair(260, 20), pair(65, 5)

    def four_quarters() -> None:
        for _ in range(4):
            fresh(*quarter)

    rows = [("law of 260 articles : 4 of 65", lambda: fresh(*whole), four_quarters)]
    return [*rows, *(_paper_growth(name, make, whole, quarter) for name, make in LONG.items())]


def _paper_growth(
    name: str, make: Paper, whole: tuple[Document, Document], quarter: tuple[Document, Document]
) -> tuple[str, Work, Work]:
    """The same of one paper."""
    large, small = compare(*whole), compare(*quarter)

    def four_quarters() -> None:
        for _ in range(4):
            make(small, *quarter)

    return f"  {name} of 260 : 4 of 65", lambda: make(large, *whole), four_quarters


def fresh(old: Document, new: Document) -> None:
    """A comparison of texts not met before."""
    forget()
    compare(old, new)


def many_units() -> tuple[str, Work, Work]:
    """3,500 units against 4,200."""
    old, new = pair(500, 130, words=12)
    pairs = word_pairs(old, new)
    texts = ["\n".join(u.text for u in units(d.instruments[0])) for d in (old, new)]

    def floor() -> None:
        for text in texts:
            re.findall(r"\w+", text)
        for before, after in pairs:
            LCSseq.opcodes(before, after)

    return "3,500 units : 4,200", lambda: fresh(old, new), floor


def pair(articles: int, added: int, *, words: int = 24) -> tuple[Document, Document]:
    """A law and its revision."""
    old = law(articles, words=words)
    return old.document("old"), revised(old, added, words=words).document("new")


def memory(articles: int, added: int) -> float:
    """Megabytes at the most while a law is compared with its revision."""
    documents = pair(articles, added)
    tracemalloc.start()
    compare(*documents)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def clocked(work: Work) -> float:
    """Milliseconds of one call, without the search for cycles that the command does not make."""
    gc.collect()
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
    gc.disable()
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
        imports = process(sys.executable, "-c", IMPORTS)
        for format_ in ("redline", "docx"):
            whole = process(program, "compare", OLD, NEW, "-f", format_, "-o", out)
            rows.append((f"process: compare -f {format_}", paired(whole, imports, PROCESSES)))
    rows += [(name, paired(work, floor, LARGE)) for name, work, floor in [*growth(), many_units()]]
    print(f"{'stage':<48}{'ms':>9}{'floor ms':>11}{'ratio':>8}")
    for name, (ms, floor, ratio) in rows:
        print(f"{name:<48}{ms:>9.2f}{floor:>11.2f}{ratio:>8.1f}")
    most, quarter = memory(260, 20), 4 * memory(65, 5)
    print(f"{'  the same in megabytes':<48}{most:>9.1f}{quarter:>11.1f}{most / quarter:>8.1f}")


if __name__ == "__main__":
    main()
