"""LibreOffice's own comparison of two documents: ``libreoffice.py OLD NEW OUT PROFILE``.

One office program is started, opens NEW, compares it with OLD and saves; PROFILE is its folder for
settings. Needs the Python that has the office program's bridge.
"""

# mypy: ignore-errors
# The bridge has no types.

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def setting(name, value):
    """A named value, as the office program wants it."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(pipe):
    """The office program's own context, as soon as it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(6000):
        with contextlib.suppress(NoConnectException):  # not started yet
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        time.sleep(0.01)
    raise TimeoutError("soffice does not answer")


def main():
    """Write the redline."""
    old, new, out, profile = (Path(p).absolute().as_uri() for p in sys.argv[1:5])
    pipe = f"peer{os.getpid()}"
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    office = subprocess.Popen([*command, "--nologo", f"--accept=pipe,name={pipe};urp;"], **quiet)
    context = connected(pipe)
    make = context.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", context)
    opened = desktop.loadComponentFromURL(new, "_blank", 0, (setting("Hidden", True),))
    make("com.sun.star.frame.DispatchHelper", context).executeDispatch(
        opened.CurrentController.Frame,
        ".uno:CompareDocuments",
        "",
        0,
        (setting("URL", old), setting("NoAcceptDialog", True)),
    )
    opened.storeToURL(out, (setting("FilterName", "MS Word 2007 XML"),))
    opened.close(True)
    with contextlib.suppress(Exception):  # it ends the bridge too, under our hands
        desktop.terminate()
    office.wait(30)


main()
