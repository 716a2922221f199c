"""The officer's decisions from a TOML file of ``[[align]]`` tables."""

import tomllib
from pathlib import Path
from typing import Any

from drafting.comparing.decisions import Decision
from drafting.errors import ProjectError

ADVICE = "hãy sửa tệp rồi chạy lại"


def load(path: Path) -> tuple[Decision, ...]:
    """The decisions of ``path``, other tables passed over, so that a project file serves too.

    Raises ``ProjectError`` where the file is not there, is no TOML, or a table has an unknown key
    or a value of the wrong kind.
    """
    raw = _read(path)
    tables = raw.get("align", [])
    if not isinstance(tables, list):
        raise ProjectError(str(path), "mục align phải viết trong hai dấu ngoặc vuông", ADVICE)
    return tuple(_decision(path, number, table) for number, table in enumerate(tables, 1))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        problem, advice = "không có tệp này", "hãy xem lại đường dẫn"
    except OSError:
        problem, advice = "không đọc được tệp", "hãy cho đường dẫn tới một tệp TOML đọc được"
    except UnicodeDecodeError:
        problem, advice = "không phải văn bản UTF-8", "hãy lưu lại tệp ở bảng mã UTF-8"
    except tomllib.TOMLDecodeError as error:
        problem, advice = f"không đúng cú pháp TOML ({error})", ADVICE
    raise ProjectError(str(path), problem, advice)


def _decision(path: Path, number: int, table: object) -> Decision:
    place = f"{path}, [[align]] thứ {number}"
    if not isinstance(table, dict):
        raise ProjectError(place, "không phải một bảng", ADVICE)
    unknown = sorted(table.keys() - {"old", "new", "instrument"})
    if unknown:
        raise ProjectError(place, f"khóa lạ {', '.join(unknown)}", "chỉ dùng old, new, instrument")
    instrument = table.get("instrument")
    if instrument is not None and not isinstance(instrument, str):
        raise ProjectError(place, "khóa instrument phải là một chuỗi", ADVICE)
    return Decision(_ids(place, table, "old"), _ids(place, table, "new"), instrument, place)


def _ids(place: str, table: dict[str, Any], key: str) -> tuple[str, ...]:
    ids = table.get(key, [])
    if not isinstance(ids, list) or not all(isinstance(i, str) for i in ids):
        raise ProjectError(place, f'khóa {key} phải là danh sách mã, thí dụ ["5.4"]', ADVICE)
    return tuple(ids)
