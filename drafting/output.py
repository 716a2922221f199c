"""Writing files whole or not at all.

New bytes go into a temporary file in the same folder and take the place of the old ones in one
step, so a failure, a full disk or a stop half-way leaves what was there.
"""

import errno
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from drafting.errors import UnwritableOutput

REASONS = {
    errno.EISDIR: ("là một thư mục, không ghi thành tệp được", "hãy cho tên tệp khác"),
    errno.ENOENT: ("thư mục chứa tệp chưa có", "hãy tạo thư mục ấy trước hoặc cho nơi khác"),
    errno.ENOTDIR: ("đường dẫn đi qua một tệp, không phải thư mục", "hãy cho nơi khác"),
    errno.EEXIST: ("đã có một tệp mang tên này, không phải thư mục", "hãy cho nơi khác"),
    errno.EACCES: ("không có quyền ghi", "hãy cho nơi khác hoặc xin quyền ghi"),
    errno.EPERM: ("không có quyền ghi", "hãy cho nơi khác hoặc xin quyền ghi"),
    errno.EROFS: ("ổ đĩa chỉ cho đọc", "hãy cho nơi khác"),
    errno.ENOSPC: ("ổ đĩa đã đầy", "hãy dọn bớt hoặc cho nơi khác"),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "hãy cho tên ngắn hơn"),
}
"""Error number → what is wrong and what to do."""


def write_file(path: Path, data: bytes) -> None:
    """Put ``data`` into ``path``, replacing it whole; a link or a device is written through.

    Raises ``UnwritableOutput`` where the folder is missing or closed, or ``path`` is a folder.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        staged = _stage(target, data)
        _replace({target: staged})
    except OSError as error:
        raise unwritable(path, error) from error


def write_folder(folder: Path, files: Mapping[str, bytes | None]) -> None:
    """Put all ``files`` (name → bytes) into ``folder``, or none; other files stay as they are.

    ``None`` removes a file. The folder is made where it is missing. Raises ``UnwritableOutput``
    and leaves everything as it was where one of them cannot be written.
    """
    made: list[Path] = []
    staged: dict[Path, Path | None] = {}
    try:
        made = _make(folder)
        for name, data in files.items():
            target = (folder / name).resolve()
            if target.is_dir():
                raise IsADirectoryError(errno.EISDIR, "", str(folder / name))
            staged[target] = None if data is None else _stage(target, data)
        _replace(staged)
    except OSError as error:
        for temporary in filter(None, staged.values()):
            temporary.unlink(missing_ok=True)
        for new in reversed(made):
            with suppress(OSError):
                new.rmdir()
        place = error.filename if error.errno == errno.EISDIR else folder
        raise unwritable(Path(place or folder), error) from error


def _make(folder: Path) -> list[Path]:
    """Make ``folder`` and the folders above it; those that were missing, outermost first."""
    missing = [p for p in (folder, *folder.parents) if not p.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _stage(target: Path, data: bytes) -> Path:
    """Write ``data`` into a new file beside ``target``, with its mode or the usual one."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        if target.exists():
            shutil.copymode(target, temporary)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _replace(staged: Mapping[Path, Path | None]) -> None:
    """Move every staged file to its target, or remove it; on a failure put the old ones back."""
    kept: dict[Path, Path | None] = {}
    try:
        for target, temporary in staged.items():
            kept[target] = _keep(target)
            if temporary is None:
                target.unlink(missing_ok=True)
            else:
                temporary.replace(target)
    except BaseException:
        for target, old in kept.items():
            if old is None:
                target.unlink(missing_ok=True)
            else:
                old.replace(target)
        raise
    finally:
        for path in filter(None, (*staged.values(), *kept.values())):
            path.unlink(missing_ok=True)


def _keep(target: Path) -> Path | None:
    """A second name for what ``target`` holds now; ``None`` where it does not exist."""
    if not target.exists():
        return None
    old = target.with_name(f".{target.name}.{os.getpid()}.old")
    old.unlink(missing_ok=True)
    try:
        old.hardlink_to(target)
    except OSError:  # a file system without links
        shutil.copy2(target, old)
    return old


def unwritable(path: Path, error: OSError) -> UnwritableOutput:
    """The error of the system as ours, with its reason in Vietnamese."""
    unknown = (f"không ghi được (lỗi hệ thống {error.errno})", "hãy thử nơi khác")
    return UnwritableOutput(str(path), *REASONS.get(error.errno or 0, unknown))
