"""A dossier project: ``dossier.toml`` read and checked in full before any work begins."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from drafting.comparing import Decision
from drafting.dossier.schema import LISTS, TABLES, Key, Unfit
from drafting.duties.paper import ProgrammeRequest
from drafting.errors import ProjectError
from drafting.rendering.table_form import ALL, Form

Record = dict[str, Any]
FILES = ("old", "new", "notes", "opinions")
"""Keys of ``[dossier]`` that name a file, relative to the project's own folder."""
ADVICE = "hãy sửa tệp dự án rồi chạy lại"


@dataclass(frozen=True, slots=True)
class Project:
    """A checked project; its files exist."""

    path: Path
    title: str
    profile: str
    old: Path
    new: Path
    as_of: str
    notes: Path | None
    opinions: Path | None
    """The register of opinions, as data or as an Excel workbook."""
    values: Mapping[str, str]
    """What was given under ``[values]``; a blank value is left out."""
    align: tuple[Decision, ...]
    programmes: tuple[ProgrammeRequest, ...]
    lines: str | None = None
    """How rule lines are made; ``None`` as the profile says."""
    templates: Mapping[str, Path] = field(default_factory=dict)
    """Role → an officer's own template."""
    table: Form = field(default_factory=Form)
    """The form of the comparison table."""
    through: tuple[Path, ...] = ()
    """Drafts between ``old`` and ``new``, in order."""


def load(path: Path) -> Project:
    """Read and check a project file.

    Raises ``ProjectError`` with every fault in one line: an unknown or missing key, a value of
    the wrong kind, a file that is not there.
    """
    raw = _read(path)
    problems: list[str] = []
    sections = _sections(raw, problems)
    main: Record = sections["dossier"]
    files = {k: path.parent / main[k] for k in FILES if k in main}
    problems.extend(
        f"khóa {key} trong [dossier]: không có tệp {file}"
        for key, file in files.items()
        if not file.is_file()
    )
    through = tuple(path.parent / name for name in main.get("through", ()))
    problems.extend(
        f"khóa through trong [dossier]: không có tệp {file}"
        for file in through
        if not file.is_file()
    )
    problems.extend(
        f"khóa previous trong [[programme]] thứ {n}: không có tệp {path.parent / p['previous']}"
        for n, p in enumerate(sections["programme"], 1)
        if "previous" in p and not (path.parent / p["previous"]).is_file()
    )
    templates = {role: path.parent / name for role, name in sections["templates"].items()}
    problems.extend(
        f"khóa {role} trong [templates]: không có tệp {file}"
        for role, file in templates.items()
        if not file.is_file()
    )
    if problems:
        raise ProjectError(str(path), "; ".join(problems), ADVICE)
    return Project(
        path=path,
        title=main["title"],
        profile=main["profile"],
        old=files["old"],
        new=files["new"],
        as_of=main["as_of"],
        notes=files.get("notes"),
        opinions=files.get("opinions"),
        values={k: v for k, v in sections["values"].items() if v.strip()},
        align=tuple(Decision(**a) for a in sections["align"]),
        programmes=tuple(_programme(p, path.parent) for p in sections["programme"]),
        lines=main.get("lines"),
        templates=templates,
        table=Form(main.get("columns", 3), main.get("rows", ALL), main.get("mark_variants", False)),
        through=through,
    )


def _programme(record: Record, folder: Path) -> ProgrammeRequest:
    """``from`` is no name in Python; where not given the new regulation counts."""
    rest = {k: v for k, v in record.items() if k not in ("from", "previous")}
    last = str(folder / record["previous"]) if "previous" in record else ""
    return ProgrammeRequest(**rest, source=record.get("from", "new"), previous=last)


def _read(path: Path) -> Record:
    """The raw TOML."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        problem, advice = "không có tệp dự án này", "hãy xem lại đường dẫn"
    except IsADirectoryError:
        problem, advice = "là thư mục", "hãy cho đường dẫn tới tệp dossier.toml"
    except OSError:
        problem, advice = "không đọc được tệp", "hãy xem lại quyền đọc"
    except UnicodeDecodeError:
        problem, advice = "không phải văn bản UTF-8", "hãy lưu lại tệp ở bảng mã UTF-8"
    except tomllib.TOMLDecodeError as error:
        problem, advice = f"không đúng cú pháp TOML ({error})", ADVICE
    raise ProjectError(str(path), problem, advice)


def _sections(raw: Record, problems: list[str]) -> Record:
    """Every section checked: a record, or a list of records; faults go to ``problems``."""
    known = {**TABLES, **LISTS}
    problems.extend(f"không có mục [{name}]" for name in raw if name not in known)
    found: Record = {}
    for name, keys in TABLES.items():
        table = raw.get(name, {})
        found[name] = _record(f"[{name}]", keys, table, problems)
    for name, keys in LISTS.items():
        rows = raw.get(name, [])
        if not isinstance(rows, list):
            problems.append(f"mục {name} phải viết trong hai dấu ngoặc vuông: [[{name}]]")
            rows = []
        places = ((f"[[{name}]] thứ {i}", row) for i, row in enumerate(rows, 1))
        found[name] = [_record(place, keys, row, problems) for place, row in places]
    return found


def _record(place: str, keys: Mapping[str, Key], raw: Any, problems: list[str]) -> Record:
    """The checked values of one section."""
    if not isinstance(raw, dict):
        problems.append(f"mục {place} phải là một bảng các khóa")
        return {}
    problems.extend(_missing(place, keys, raw))
    found: Record = {}
    for name, value in raw.items():
        try:
            if name not in keys:
                raise Unfit(f"không có; các khóa được dùng: {', '.join(keys)}")
            found[name] = keys[name].check(value)
        except Unfit as fault:
            problems.append(f"khóa {name} trong {place} {fault}")
    return found


def _missing(place: str, keys: Mapping[str, Key], raw: Record) -> Iterator[str]:
    return (f"thiếu khóa {k} trong {place}" for k, v in keys.items() if v.needed and k not in raw)
