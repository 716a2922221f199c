"""An officer's own Word template: its bytes, and its faults told by the file's own name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafting.errors import TemplateError, UnreadableFile


def template_bytes(template: Path | None) -> bytes | None:
    """The file's content, ``None`` where none was given. Raises ``UnreadableFile``."""
    if template is None:
        return None
    try:
        return template.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            str(template), "không mở được tệp mẫu", "hãy xem lại đường dẫn"
        ) from error


@contextmanager
def named(template: Path | None) -> Iterator[None]:
    """A ``TemplateError`` from inside names ``template`` where one was given."""
    try:
        yield
    except TemplateError as error:
        place = str(template) if template else error.place
        raise TemplateError(place, error.problem, error.advice) from error
