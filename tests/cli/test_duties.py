"""``drafting duties`` as a person runs it."""

import json
from pathlib import Path

import pytest

from tests.cli.command import drafting

KON_TUM = Path(__file__).parents[2] / "corpus" / "kon-tum"
OLD, NEW = KON_TUM / "qd-970-2014.md", KON_TUM / "du-thao-2024.txt"


def test_json_of_the_draft() -> None:
    ran = drafting("duties", NEW, "-f", "json")
    assert ran.code == 0
    found = json.loads(ran.out)["duties"]
    assert {d["deadline"] for d in found} == {None, "--07-05", "--12-20", "--12-31"}


def test_both_names_and_text_by_default() -> None:
    ran = drafting("nghia-vu", NEW)
    assert ran.code == 0
    assert ran.out.startswith("Nhiệm vụ trong du-thao-2024.txt")


def test_two_texts_give_the_change_table() -> None:
    ran = drafting("duties", OLD, NEW)
    assert ran.code == 0
    assert (
        "Khoản 1 Điều 10 → khoản 1 Điều 9: thường xuyên hơn (từ 6 tháng thành hằng quý)" in ran.out
    )


@pytest.mark.parametrize("format_", ["xlsx", "ics", "json"])
def test_files_are_written_and_the_same_twice(tmp_path: Path, format_: str) -> None:
    first, second = tmp_path / f"a.{format_}", tmp_path / f"b.{format_}"
    for out, zone in ((first, "Asia/Ho_Chi_Minh"), (second, "America/New_York")):
        ran = drafting("duties", NEW, "-f", format_, "--year", "2025", "-o", out, env={"TZ": zone})
        assert (ran.code, ran.err) == (0, "")
    assert first.read_bytes() == second.read_bytes() != b""


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("khong-co.txt",), "khong-co.txt"),
        ((NEW, "-f", "ics"), "cần --year"),
        ((NEW, "-f", "xlsx"), "cần -o"),
        ((OLD, NEW, "-f", "ics", "--year", "2025"), "chỉ có định dạng text, json, xlsx"),
        ((NEW, "--year", "mười"), "--year"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    arguments: tuple[str | Path, ...], word: str, tmp_path: Path
) -> None:
    ran = drafting("duties", *arguments, cwd=tmp_path)
    assert ran.refused
    assert word in ran.err
    assert not list(tmp_path.iterdir())
