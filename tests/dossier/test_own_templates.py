"""An officer's own copy of a template: every paper shows its changes; a wrong one is named."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from drafting.dossier.roles import ROLES
from drafting.dossier.schema import FILLED
from drafting.rendering.template import shipped
from drafting.word.drawn_lines import drawn_lines
from drafting.word.package import DOCUMENT, STYLES, read_parts, write_parts
from drafting.word.wordml import W
from tests.cli.command import drafting
from tests.rendering.papers import document, faults, paragraphs

HEAD = 'agency = "Sở Y tế"\nnew = "{new}"\n'
DATA = {
    "decision": "",
    "regulation": "",
    "programme": 'old = "{old}"\nnew = "{new}"\nyear = 2025\nlead = "Sở Y tế"\n'
    'partner = "Bảo hiểm xã hội tỉnh"\nbasis = "6.3"\n',
    "submission": HEAD + 'old = "{old}"\n',
    "appraisal-request": HEAD,
    "opinions": HEAD + '[[opinion]]\nagency = "Sở Tư pháp"\nopinion = "Sửa Điều 1."\n',
    "findings": HEAD,
    "progress": HEAD + 'period = "năm 2025"\n',
    "contents": HEAD + '[[piece]]\ntitle = "Tờ trình"\n',
}
"""Kind → its data file; nothing where the draft itself is the data."""
LABELS = {
    "decision": "Nơi nhận:",
    "regulation": "Nơi nhận:",
    "programme": "Nơi nhận:",
    "submission": "I. SỰ CẦN THIẾT BAN HÀNH VĂN BẢN",
    "appraisal-request": "Nơi nhận:",
    "opinions": "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN",
    "findings": "Trích văn bản",
    "progress": "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI",
    "contents": "Hồ sơ gồm các tài liệu sau:",
    "comparison": "I. TỔNG HỢP",
}
"""Kind → words of the template that the officer writes otherwise."""
MOVED = (
    '<w:p><w:pPr><w:pStyle w:val="DoanVan"/></w:pPr><w:r><w:t>Đoạn thêm ở đầu.</w:t></w:r></w:p>'
)


def edited(name: str) -> bytes:
    """The template with another label, another typeface and a paragraph at its start."""
    parts = read_parts(shipped(name))
    words, styles = parts[DOCUMENT].decode(), parts[STYLES].decode()
    label = LABELS[name]
    assert label in words
    words = words.replace(label, f"{label} (mẫu riêng)").replace("<w:body>", f"<w:body>{MOVED}")
    changes = {DOCUMENT: words, STYLES: styles.replace("Times New Roman", "Liberation Serif")}
    return write_parts({**parts, **{k: v.encode() for k, v in changes.items()}})


def shows(paper: bytes, name: str) -> bool:
    """Whether a paper has all three changes; a regulation alone has no recipients."""
    text = [t for _, t in paragraphs(paper)]
    label = name == "regulation" or any("(mẫu riêng)" in t for t in text)
    return (
        label and text[0] == "Đoạn thêm ở đầu." and b"Liberation Serif" in read_parts(paper)[STYLES]
    )


@pytest.fixture
def render(kon_tum: Path, tmp_path: Path) -> Callable[..., Path]:
    """The data file of a kind, beside its texts."""

    def data(kind: str) -> Path:
        new, old = kon_tum / "du-thao-2024.txt", kon_tum / "qd-970-2014.md"
        if not DATA[kind]:
            return new
        path = tmp_path / "data.toml"
        path.write_text(DATA[kind].format(new=new, old=old), encoding="utf-8")
        return path

    return data


@pytest.mark.parametrize("kind", DATA)
def test_render_fills_the_officers_copy(
    kind: str, render: Callable[..., Path], tmp_path: Path
) -> None:
    mine, out = tmp_path / "mau.docx", tmp_path / "out.docx"
    mine.write_bytes(edited(kind))
    done = drafting("render", kind, render(kind), "--template", mine, "-o", out)
    assert done.code == 0, done.err
    assert shows(out.read_bytes(), kind)
    assert faults(out.read_bytes(), tmp_path) == []


@pytest.mark.parametrize("kind", DATA)
def test_render_refuses_a_file_that_is_no_template_of_the_kind(
    kind: str, render: Callable[..., Path], tmp_path: Path
) -> None:
    mine, out = tmp_path / "mau.docx", tmp_path / "out.docx"
    other = "programme" if kind != "programme" else "decision"
    for wrong in (b"x", shipped(other), untagged()):
        mine.write_bytes(wrong)
        done = drafting("render", kind, render(kind), "--template", mine, "-o", out)
        assert done.refused
        assert "mau.docx" in done.err
    assert not out.exists()


def untagged() -> bytes:
    """A Word file of plain words."""
    parts = read_parts(shipped("decision"))
    body = "<w:body><w:p><w:r><w:t>Chỉ có chữ</w:t></w:r></w:p></w:body>"
    head, _, _ = parts[DOCUMENT].decode().partition("<w:body>")
    return write_parts({**parts, DOCUMENT: f"{head}{body}</w:document>".encode()})


def test_compare_fills_the_officers_copy(kon_tum: Path, tmp_path: Path) -> None:
    mine, out = tmp_path / "mau.docx", tmp_path / "out.docx"
    texts = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    mine.write_bytes(edited("comparison"))
    done = drafting("compare", *texts, "-f", "docx", "--template", mine, "-o", out)
    assert done.code == 0, done.err
    assert shows(out.read_bytes(), "comparison")
    out.unlink()
    for wrong in (b"x", shipped("decision"), untagged()):
        mine.write_bytes(wrong)
        done = drafting("compare", *texts, "-f", "docx", "--template", mine, "-o", out)
        assert done.refused
        assert "mau.docx" in done.err
    assert not out.exists()
    assert drafting("compare", *texts, "-f", "json", "--template", mine).code == 2


def project(kon_tum: Path, folder: Path, *lines: str, register: bool = True) -> Path:
    """The Kon Tum project in ``folder``, with more lines in ``[dossier]`` and below."""
    text = (kon_tum / "dossier.toml").read_text(encoding="utf-8")
    for name in ("qd-970-2014.md", "du-thao-2024.txt"):
        text = text.replace(f'"{name}"', json.dumps(str(kon_tum / name)))
    if register:
        (folder / "opinions.toml").write_text(
            '[[opinion]]\nagency = "Sở Tư pháp"\nopinion = "Sửa Điều 1."\n', encoding="utf-8"
        )
        text = text.replace("[dossier]", '[dossier]\nopinions = "opinions.toml"')
    text = text.replace("[dossier]", "\n".join(("[dossier]", *(r for r in lines if "[" not in r))))
    path = folder / "dossier.toml"
    path.write_text("\n".join((text, *(r for r in lines if "[" in r))), encoding="utf-8")
    tomllib.loads(path.read_text(encoding="utf-8"))
    return path


def test_the_keys_are_the_roles_whose_paper_is_a_filled_template() -> None:
    assert set(FILLED) == {r.name for r in ROLES} - {"redline", "plan", "review"}


def test_the_dossier_fills_the_officers_copies_and_draws_its_lines(
    kon_tum: Path, tmp_path: Path
) -> None:
    kinds = {role: "findings" if role == "report" else role for role in FILLED}
    for role, kind in kinds.items():
        (tmp_path / f"{role}.docx").write_bytes(edited(kind))
    table = "\n".join(["[templates]", *(f'{role} = "{role}.docx"' for role in FILLED)])
    path = project(kon_tum, tmp_path, 'lines = "drawn"', table)
    out = tmp_path / "out"
    done = drafting("dossier", path, "-o", out)
    assert done.code == 0, done.err
    listed = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["files"]
    seen = set()
    for entry in listed:
        if entry["role"] in FILLED and entry["name"].endswith(".docx"):
            paper = (out / entry["name"]).read_bytes()
            assert shows(paper, kinds[entry["role"]]), entry
            assert any(drawn_lines(p) for p in document(paper).iter(f"{W}p")), entry
            seen.add(entry["role"])
    assert seen == set(FILLED)


@pytest.mark.parametrize("role", FILLED)
def test_a_wrong_template_of_the_dossier_is_named_and_nothing_is_written(
    role: str, kon_tum: Path, tmp_path: Path
) -> None:
    (tmp_path / "mau.docx").write_bytes(untagged())
    path = project(kon_tum, tmp_path, f'[templates]\n{role} = "mau.docx"')
    done = drafting("dossier", path, "-o", tmp_path / "out")
    assert done.refused
    assert "mau.docx" in done.err
    assert not (tmp_path / "out").exists()


def test_another_profile_may_be_asked_for(kon_tum: Path, tmp_path: Path) -> None:
    path = project(kon_tum, tmp_path, register=False)
    done = drafting("dossier", path, "-o", tmp_path / "out", "--profile", "nd78-2025")
    assert done.code == 0, done.err
    assert drafting("dossier", path, "-o", tmp_path / "x", "--profile", "nd1").refused
