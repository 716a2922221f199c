"""The folders that travel with the program are found in a checkout and in a wheel."""

from pathlib import Path

import pytest

from drafting import resources


def test_in_a_checkout(kon_tum: Path) -> None:
    assert resources.folder("corpus") / "kon-tum" == kon_tum


def test_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "drafting" / "_data").mkdir(parents=True)
    (tmp_path / "templates").mkdir()  # somebody else's, beside the installed package
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "drafting")
    assert resources.folder("templates") == tmp_path / "drafting" / "_data" / "templates"
