"""Nothing that a user can give or read stands without its words."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from drafting import errors, model
from drafting.cli.main import COMMANDS, group
from drafting.comparing import result
from drafting.dossier.roles import ROLES
from drafting.dossier.schema import LISTS, TABLES

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.vi.md")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command and the commands under it, by full name."""

    def under(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
        yield name, command
        if isinstance(command, click.Group):
            context = click.Context(command)
            for child in command.list_commands(context):
                found = command.get_command(context, child)
                assert found is not None
                yield from under(f"{name} {child}", found)

    yield from under("drafting", group)


COMMAND_LIST = list(commands())


@pytest.mark.parametrize(("name", "command"), COMMAND_LIST, ids=[n for n, _ in COMMAND_LIST])
def test_every_command_argument_and_option_has_its_help(name: str, command: click.Command) -> None:
    assert command.help, name
    for parameter in command.params:
        said = getattr(parameter, "help", None)
        assert said, f"{name}: {parameter.name}"
        assert said.endswith("."), f"{name}: {parameter.name}: no full sentence"


@pytest.mark.parametrize("readme", READMES)
def test_the_readmes_name_every_command_and_every_role(readme: str) -> None:
    page = text(readme)
    for name, (alias, _) in COMMANDS.items():
        assert re.search(rf"drafting ({name}|{alias})\b", page), name


def test_the_vietnamese_readme_shows_every_section_of_a_project() -> None:
    page = text("README.vi.md")
    for name in TABLES:
        assert f"[{name}]" in page
    for name in LISTS:
        assert f"[[{name}]]" in page


def test_every_key_of_a_project_is_explained() -> None:
    page = text("docs/project.md")
    for name, keys in {**TABLES, **LISTS}.items():
        section = page.split(f"## `{name}`")[1].split("\n## ")[0]
        for key in keys:
            assert f"| `{key}` |" in section, f"{name}: {key}"


def glossary() -> str:
    return text("docs/glossary.md")


def constants(module: object) -> set[str]:
    """The words that a module gives to kinds and flags: its upper-case names with a string."""
    return {v for k, v in vars(module).items() if k.isupper() and isinstance(v, str)}


@pytest.mark.parametrize("word", sorted(constants(model) | constants(result)))
def test_every_kind_and_flag_is_in_the_glossary(word: str) -> None:
    assert f"| `{word}` |" in glossary()


def test_every_error_stands_in_the_tree_that_its_module_draws() -> None:
    tree = errors.__doc__ or ""
    for name, value in vars(errors).items():
        if isinstance(value, type):
            assert re.search(rf"\b{name} ", tree), name


def test_every_role_has_a_vietnamese_title() -> None:
    assert all(role.title and not role.title.isascii() for role in ROLES)


def fields(template: Path) -> set[str]:
    """The values that a Word template prints: ``text.number``, ``line``."""
    found: set[str] = set()
    with zipfile.ZipFile(template) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                words = re.sub(r"<[^>]+>", "", package.read(name).decode())
                found.update(re.findall(r"{{[a-z]*\s*([\w.]+)\s*}}", words))
    return found


TEMPLATES = sorted((ROOT / "templates").glob("*.docx"))


def test_there_are_templates() -> None:
    assert TEMPLATES


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.stem)
def test_every_field_of_a_template_is_explained(template: Path) -> None:
    page = text("docs/templates.md")
    section = page.split(f"## `{template.name}`")[1].split("\n## ")[0]
    for field in sorted(fields(template)):
        assert f"| `{field}` |" in section, field


@pytest.mark.parametrize(
    "page", [*READMES, *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md"))]
)
def test_links_lead_somewhere(page: str) -> None:
    here = (ROOT / page).parent
    for target in re.findall(r"\]\(([^)#:]+)\)", text(page)):
        assert (here / target).exists(), target
