"""The Vietnamese of the command-line library's own messages.

Click asks gettext for its messages, and gettext asks the machine's locale. The program speaks
Vietnamese under any locale, so the lookup is replaced by the one table below; a message that the
table lacks stays as it is.
"""

import click
from click import core, decorators, exceptions, formatting, parser, types

MODULES = (core, decorators, exceptions, formatting, parser, types)

WORDS = {
    # the frame of a help page
    "Usage:": "Cách dùng:",
    "Options": "Tùy chọn",
    "Commands": "Lệnh",
    "Positional arguments": "Đối số",
    "Show this message and exit.": "In trang trợ giúp này.",
    "Show the version and exit.": "In số phiên bản.",
    "default: {default}": "mặc định: {default}",
    "required": "bắt buộc",
    "deprecated": "đã lỗi thời",
    "file": "tệp",
    "directory": "thư mục",
    "path": "đường dẫn",
    # wrong usage
    "Missing command.": "Thiếu tên lệnh.",
    "Missing argument": "Thiếu đối số",
    "Missing option": "Thiếu tùy chọn",
    "Missing parameter": "Thiếu tham số",
    "No such command {name!r}.": "Không có lệnh {name!r}.",
    "No such option {name!r}.": "Không có tùy chọn {name!r}.",
    "Did you mean {possibility}?": "Có phải {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Có phải một trong: {possibilities}?)",
    "Invalid value: {message}": "Giá trị không hợp lệ: {message}",
    "Invalid value for {param_hint}: {message}": "Giá trị của {param_hint} không hợp lệ: {message}",
    "Option {name!r} does not take a value.": "Tùy chọn {name!r} không nhận giá trị.",
    "Option {name!r} requires an argument.": "Tùy chọn {name!r} cần một giá trị.",
    "Option {name!r} requires {nargs} arguments.": "Tùy chọn {name!r} cần {nargs} giá trị.",
    "Argument {name!r} takes {nargs} values.": "Đối số {name!r} cần {nargs} giá trị.",
    "Takes {nargs} values but 1 was given.": "Cần {nargs} giá trị nhưng chỉ có 1.",
    "Takes {nargs} values but {len} were given.": "Cần {nargs} giá trị nhưng có {len}.",
    "Got unexpected extra argument ({args})": "Thừa đối số ({args})",
    "Got unexpected extra arguments ({args})": "Thừa đối số ({args})",
    "Choose from:\n\t{choices}": "Chọn một trong: {choices}",
    "{value!r} is not {choice}.": "{value!r} không phải là {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} không thuộc {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} không phải là số hợp lệ.",
    "{value} is not in the range {range}.": "{value} không nằm trong khoảng {range}.",
}
"""English, as the library writes it → Vietnamese."""


def translate(message: str) -> str:
    """The Vietnamese of one of the library's messages, or the message where there is none."""
    return WORDS.get(message, message)


def translate_count(singular: str, plural: str, count: int) -> str:
    """As ``translate``, for a message that depends on a count."""
    return translate(singular if count == 1 else plural)


def speak_vietnamese() -> None:
    """Let the command-line library look its messages up here."""
    for module in MODULES:
        vars(module).update(_=translate, ngettext=translate_count)


def one_line(error: click.ClickException) -> str:
    """A usage error as one line, with where to read more."""
    message = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    hint = f" Xem: {context.command_path} --help" if context else ""
    return f"{message}{hint}"
