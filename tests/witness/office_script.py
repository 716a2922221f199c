"""Runs inside the office program's own Python: ``office_script.py JOBS.json RESULT.json``.

``JOBS`` is a list of ``{"file", "do", …}``; ``do`` is ``accept`` or ``reject`` (→ the paragraphs
afterwards), ``edit`` (changes a table as a person would and saves ``to``).
"""

# mypy: ignore-errors
# Another Python runs this file, whose bridge has no types.

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def paragraphs(text):
    """The paragraphs of a text, those in tables included."""
    found = []
    inside = text.createEnumeration()
    while inside.hasMoreElements():
        part = inside.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                found += paragraphs(part.getCellByName(name))
        else:
            found.append(part.getString())
    return found


class Office:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        pipe = f"witness{os.getpid()}"
        self.process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={Path(self.folder.name).as_uri()}",
                "--headless",
                "--norestore",
                "--nologo",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        place = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        for _ in range(600):
            with contextlib.suppress(NoConnectException):  # not started yet
                context = resolver.resolve(place)
                break
            time.sleep(0.1)
        make = context.ServiceManager.createInstanceWithContext
        self.desktop = make("com.sun.star.frame.Desktop", context)
        self.dispatcher = make("com.sun.star.frame.DispatchHelper", context)

    def close(self):
        with contextlib.suppress(Exception):  # it ends the bridge too, under our hands
            self.desktop.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.folder.cleanup()

    def run(self, job):
        opened = self.desktop.loadComponentFromURL(
            Path(job["file"]).as_uri(), "_blank", 0, (setting("Hidden", True),)
        )
        try:
            if job["do"] in COMMANDS:
                frame = opened.CurrentController.Frame
                self.dispatcher.executeDispatch(frame, COMMANDS[job["do"]], "", 0, ())
                if opened.Redlines.createEnumeration().hasMoreElements():
                    raise RuntimeError("changes are left")
                return paragraphs(opened.Text)
            edit(opened, job)
            name = {"docx": "MS Word 2007 XML", "odt": "writer8", "doc": "MS Word 97"}
            filter_ = setting("FilterName", name[job["to"].rpartition(".")[2]])
            opened.storeToURL(Path(job["to"]).as_uri(), (filter_,))
            return None
        finally:
            opened.close(True)


def edit(opened, job):
    """Type notes (key → text) into the last cell of rows, drop rows, put empty ones in."""
    tables = opened.TextTables
    for number in range(tables.getCount()):
        table = tables.getByIndex(number)
        rows = table.Rows.getCount()
        wide = table.Columns.getCount()
        if wide != 4:
            continue
        keys = [table.getCellByPosition(0, row).getString() for row in range(rows)]
        for row, key in enumerate(keys):
            cell = table.getCellByPosition(wide - 1, row)
            if key in job.get("type", {}):
                cursor = cell.createTextCursor()
                cursor.gotoEnd(False)
                cell.insertString(cursor, job["type"][key], False)
            if key in job.get("retype", {}):
                cell.setString(job["retype"][key])
        change_cells(opened, table, keys, job)
        for row in reversed(range(1, rows)):
            if keys[row] in job.get("drop", ()):
                table.Rows.removeByIndex(row, 1)
            elif keys[row] in job.get("before", ()):
                table.Rows.insertByIndex(row, 1)


def change_cells(opened, table, keys, job):
    """Merge cells, add or take out a column, put a footnote into a note."""

    def name(key, column, below):
        return f"{column}{keys.index(key) + 1 + below}"

    if "merge" in job and job["merge"][0][0] in keys:
        first, last = (name(*place) for place in job["merge"])
        cursor = table.createCursorByCellName(first)
        cursor.gotoCellByName(last, True)
        cursor.mergeRange()
    if "column" in job:
        table.Columns.insertByIndex(job["column"], 1)
        key, column, words = job["words"]
        if key in keys:
            table.getCellByName(name(key, column, 0)).setString(words)
    if "without" in job:
        table.Columns.removeByIndex(job["without"], 1)
    if "told" in job and job["told"][0] in keys:
        key, column, told = job["told"]
        cell = table.getCellByName(name(key, column, 0))
        cursor = cell.createTextCursor()
        cursor.gotoEnd(False)
        note = opened.createInstance(f"com.sun.star.text.{told['kind']}")
        cell.insertTextContent(cursor, note, False)
        note.setString(told["words"])


def main():
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    office = Office()
    try:
        results = [office.run(job) for job in jobs]
    finally:
        office.close()
    Path(sys.argv[2]).write_text(json.dumps(results, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
