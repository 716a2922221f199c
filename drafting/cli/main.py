"""The ``drafting`` command: a table of commands, each loaded only when it runs.

A command is one file here. It defines a ``click.Command`` under the module's own name, parses
its options, calls one front function and hands the result to ``drafting.cli.emit``. To add one:
write the file and add its line to ``COMMANDS``.
"""

# ruff: noqa: E402 - nothing is in the way of the imports but the search for cycles

import gc

gc.disable()  # while the libraries load; see the last line

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from drafting.cli.words import one_line, speak_vietnamese
from drafting.errors import DraftingError

COMMANDS = {
    # name: Vietnamese name without marks, module of drafting.cli
    "parse": ("phan-tich", "parse"),
    "compare": ("so-sanh", "compare"),
    "check": ("kiem-tra", "check"),
    "duties": ("nghia-vu", "duties"),
    "reports": ("bao-cao", "reports"),
    "gather": ("tong-hop", "gather"),
    "render": ("soan-thao", "render"),
    "dossier": ("ho-so", "dossier"),
    "templates": ("mau", "templates"),
}

PROGRAM = "drafting"
DONE, UNUSABLE, PROGRAM_FAULT, INTERRUPTED, PIPE_CLOSED = 0, 2, 70, 130, 141
"""Exit codes; 1 belongs to ``check``. 70 is sysexits' EX_SOFTWARE, the last two are a shell's."""


speak_vietnamese()  # before the first option asks for a message: else gettext reads the locale


class Commands(click.Group):
    """A group that finds its commands in ``COMMANDS``, by either name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The table's names, in its order."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """The command of that name, either name, loaded now; ``None`` where there is none."""
        name = next((n for n, (alias, _) in COMMANDS.items() if cmd_name in (n, alias)), None)
        if name is None:
            return None
        module = COMMANDS[name][1]
        command: click.Command = getattr(import_module(f"drafting.cli.{module}"), module)
        command.name, command.options_metavar = name, "[TÙY CHỌN]"
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As the library does, with the table's names for its "did you mean"."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            names = [n for name, (alias, _) in COMMANDS.items() for n in (name, alias)]
            raise click.exceptions.NoSuchCommand(
                error.command_name, possibilities=names, ctx=ctx
            ) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with its Vietnamese name beside it."""
        rows = []
        for name, (alias, _) in COMMANDS.items():
            command = self.get_command(ctx, name)
            if command is not None:
                rows.append((f"{name} ({alias})", command.get_short_help_str(limit=200)))
        with formatter.section("Lệnh"):
            formatter.write_dl(rows)


@click.group(
    cls=Commands,
    options_metavar="[TÙY CHỌN]",
    subcommand_metavar="LỆNH [ĐỐI SỐ]…",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Mỗi lệnh có trang trợ giúp riêng: drafting LỆNH --help",
)
@click.version_option(package_name="drafting-vn", message="%(prog)s %(version)s")
def group() -> None:
    """Đọc, so sánh và soạn thảo văn bản quy phạm pháp luật tiếng Việt, không cần mạng."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    # One short run: looking for cycles costs a tenth of it and frees nothing that matters.
    gc.disable()
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # not where a host program has put its own stream
            reconfigure(encoding="utf-8", errors=errors)
    code = run(sys.argv[1:])
    # Nothing that is left is looked through once more before the system takes it back.
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command line; its exit code. Errors are printed, never raised."""
    try:
        with group.make_context(PROGRAM, arguments) as context:
            result = group.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return UNUSABLE
    except click.ClickException as error:
        return _fail(one_line(error), UNUSABLE)
    except DraftingError as error:
        return _fail(str(error), UNUSABLE)
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:  # no file's error: standard output's
            return _close_output(error)
        return _fault(error)
    except Exception as error:  # noqa: BLE001 - the last door: nobody else reports it
        return _fault(error)
    return result if isinstance(result, int) else DONE


def _fail(message: str, code: int) -> int:
    """Print one line on standard error; ``code``."""
    click.echo(f"Lỗi: {message}", err=True)
    return code


def _fault(error: Exception) -> int:
    """Report an error that no room foresaw; its whole trace where DRAFTING_DEBUG asks for it."""
    if os.environ.get("DRAFTING_DEBUG"):
        raise error
    message = (
        f"chương trình gặp lỗi của chính nó ({type(error).__name__}), không phải do tệp hay lệnh "
        "của bạn; đặt biến môi trường DRAFTING_DEBUG=1 rồi chạy lại để lấy chi tiết và báo lỗi."
    )
    return _fail(message, PROGRAM_FAULT)


def _close_output(error: OSError) -> int:
    """Let the interpreter's last flush go nowhere; a reader that has left is no fault."""
    from drafting.output import unwritable

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return PIPE_CLOSED
    return _fail(str(unwritable(Path("kết quả in ra"), error)), UNUSABLE)


gc.freeze()  # what the libraries made stays
gc.enable()
