"""Word files of the years before 2007, RTF and OpenDocument: turned into .docx by LibreOffice.

Each conversion has a profile of its own in a folder that is removed, runs no macro, follows no
link, and is stopped when it takes too long.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.docx import read_docx
from drafting.word.view import View

PROGRAMS = ("soffice", "libreoffice")
SECONDS = 180
"""How long a conversion may take; a law of 300 pages takes under 20."""

WORKBOOKS = dict.fromkeys(("xls", "ods"), "xlsx:Calc MS Excel 2007 XML")
"""Kinds that are workbooks → what they are turned into."""

ADVICE = "hãy mở bằng Word và lưu lại thành tệp .docx"

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def read_office(source: Source, data: bytes, view: View | None = None) -> Reading:
    """Lines of the file, as ``read_docx`` reads what LibreOffice makes of it.

    Raises ``UnreadableFile`` as ``converted`` and ``read_docx`` do.
    """
    return read_docx(source, converted(source, data), view)


def converted(source: Source, data: bytes) -> bytes:
    """The file of kind ``source.reader`` as a .docx, a workbook as an .xlsx.

    Raises ``UnreadableFile`` where LibreOffice is missing, fails or takes too long.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise UnreadableFile(
            source.name,
            f"để đọc tệp .{source.reader} cần LibreOffice, máy này chưa cài",
            f"{ADVICE}, hoặc cài LibreOffice rồi thử lại",
        )
    with tempfile.TemporaryDirectory() as folder:
        made = _converted(Path(folder), program, source, data)
        if not made.is_file():
            raise UnreadableFile(
                source.name, "LibreOffice không mở được tệp (hỏng hoặc có mật khẩu)", ADVICE
            )
        return made.read_bytes()


def _converted(folder: Path, program: str, source: Source, data: bytes) -> Path:
    """The path of the new file, where the conversion made one."""
    kind = WORKBOOKS.get(source.reader, "docx:MS Word 2007 XML")
    given = folder / f"van-ban.{source.reader}"
    given.write_bytes(data)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless", "--norestore", "--nolockcheck", "--nologo",
        "--convert-to", kind,
        "--outdir", str(folder), str(given),
    ]  # fmt: skip
    _run(command, source)
    return given.with_suffix(f".{kind.partition(':')[0]}")


def _run(command: list[str], source: Source) -> None:
    """Run the program; when it takes too long, end it with all that it started."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(  # noqa: S603 - a fixed command; only the file's content is given
        command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired as error:
        _end(process)
        raise UnreadableFile(
            source.name, f"LibreOffice không mở xong tệp trong {SECONDS} giây", ADVICE
        ) from error
    except BaseException:
        _end(process)
        raise


def _end(process: "subprocess.Popen[bytes]") -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
