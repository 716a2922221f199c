"""Print every score beside its last stand; exit 1 on a drop or on a score without a stand."""

import sys

from tests.quality import BETTER, LEVEL, UNMEASURED, scores, stands, verdict, write


def main(arguments: list[str]) -> int:
    """Measure, print, and compare or write."""
    last = stands()
    found = {name: score() for name, score in scores().items()}
    verdicts = {name: verdict(value, last.get(name)) for name, value in found.items()}
    width = max(map(len, found))
    for name, value in found.items():
        shown = "–" if value is None else f"{value:.4f}"
        stand = f"{last[name]:.4f}" if name in last else "–"
        print(f"{name:<{width}}  {shown:>6}  last {stand:>6}  {verdicts[name]}")
    gone = sorted(last.keys() - found.keys())
    for name in gone:
        print(f"{name}: has a stand but no score any more")
    if "--write" in arguments:
        write({n: last.get(n) if v is None else v for n, v in found.items()})
        return 0
    fine = all(v in (LEVEL, BETTER, UNMEASURED) for v in verdicts.values())
    return 0 if fine and not gone else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
