"""``drafting compare`` on a screen and as JSON, and the officer's file of pairs."""

import json
from pathlib import Path

import pytest

from tests.cli.command import drafting


@pytest.fixture
def texts(kon_tum: Path) -> tuple[Path, Path]:
    """The old text and the draft."""
    return kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"


def test_a_pipe_gets_plain_text(texts: tuple[Path, Path]) -> None:
    """No colours, no progress, every article."""
    ran = drafting("compare", *texts)
    assert (ran.code, ran.err) == (0, "")
    assert "~ Điều 9 → Điều 16. Cục Thuế tỉnh  (chuyển chỗ)" in ran.out
    assert "\x1b" not in ran.out


def test_json_under_any_locale_and_hash_seed(texts: tuple[Path, Path]) -> None:
    """The same bytes whatever the machine."""
    runs = [
        drafting("so-sanh", *texts, "-f", "json", env={"PYTHONHASHSEED": seed, "LC_ALL": locale})
        for seed, locale in (("0", "C"), ("7", "C.UTF-8"), ("41", "POSIX"))
    ]
    assert {ran.code for ran in runs} == {0}
    assert len({ran.out for ran in runs}) == 1
    data = json.loads(runs[0].out)
    assert [i["type"] for i in data["instruments"]] == ["QUYẾT ĐỊNH", "QUY CHẾ"]


def test_the_officer_s_pairs(texts: tuple[Path, Path], tmp_path: Path) -> None:
    """A pair from the file stands as a person's."""
    pairs = tmp_path / "ghep.toml"
    pairs.write_text('[[align]]\nold = ["5.2"]\nnew = ["5.4"]\n', encoding="utf-8")
    ran = drafting("compare", *texts, "-f", "json", "--align", pairs)
    rows = json.loads(ran.out)["instruments"][1]["units"]
    row = next(r for r in rows if r["old"] == ["5.2"])
    assert (row["new"], row["confidence"]) == (["5.4"], "person")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('[[align]]\nold = ["5.99"]\n', "5.99"),
        ('[[align]]\nold = "5.2"\n', "khóa old"),
        ("[[align", "TOML"),
    ],
)
def test_pairs_that_cannot_stand(
    texts: tuple[Path, Path], tmp_path: Path, words: str, said: str
) -> None:
    """One line, exit 2, nothing written."""
    pairs, out = tmp_path / "ghep.toml", tmp_path / "ra.json"
    pairs.write_text(words, encoding="utf-8")
    ran = drafting("compare", *texts, "-f", "json", "-o", out, "--align", pairs)
    assert ran.refused, ran.err
    assert said in ran.err
    assert str(pairs) in ran.err
    assert not out.exists()
