"""The data file of one paper: TOML, YAML or JSON, told apart by content."""

import json
import tomllib
from pathlib import Path
from typing import Any

from drafting.errors import DataError, UnreadableFile

Data = dict[str, Any]
SUFFIXES = (".toml", ".yaml", ".yml", ".json")


def load_data(path: Path) -> Data | None:
    """The data that ``path`` holds, or ``None`` where it is a legal text and no data.

    Raises ``DataError`` where the name promises data that the content is not.
    """
    raw = _text(path)
    if raw is None:
        return None
    promised = path.suffix.lower() in SUFFIXES
    if not promised and not raw.lstrip().startswith("{"):
        return None
    for parse in _parsers(path.suffix.lower(), raw):
        try:
            data = parse(raw)
        except (ValueError, RecursionError) as error:
            problem = f"không đúng cú pháp ({' '.join(str(error).split())})"
            raise DataError(str(path), problem, "hãy sửa tệp dữ liệu") from error
        if isinstance(data, dict):
            return {str(k): v for k, v in data.items()}
    raise DataError(
        str(path), "tệp dữ liệu phải gồm các dòng “tên = giá trị”", "hãy sửa tệp dữ liệu"
    )


def _text(path: Path) -> str | None:
    """The file as text; ``None`` where it is none, for the readers of legal texts to judge."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if path.suffix.lower() in SUFFIXES:
            problem = "tệp dữ liệu không phải văn bản UTF-8"
            raise UnreadableFile(str(path), problem, "hãy lưu lại ở bảng mã UTF-8") from error
        return None


def _parsers(suffix: str, raw: str) -> Any:
    if suffix == ".json" or raw.lstrip().startswith("{"):
        return (json.loads,)
    return (tomllib.loads,) if suffix == ".toml" else (_yaml,)


def _yaml(raw: str) -> Any:
    """YAML without objects, and dates as they are written."""
    import yaml

    try:
        return yaml.safe_load(raw)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
