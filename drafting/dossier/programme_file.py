"""A programme from a data file: as a Word file, or its plan as a workbook."""

from pathlib import Path

from drafting.dossier.data_file import load_data
from drafting.dossier.fields import checked
from drafting.dossier.last_year import last_year
from drafting.dossier.programme_fields import PROGRAMME_FIELDS
from drafting.duties.paper import Programme, ProgrammeRequest
from drafting.duties.programme import make_programme
from drafting.errors import DataError
from drafting.parsing import parse
from drafting.reading import read


def programme_of(path: Path, previous: Path | None = None) -> Programme:
    """The programme that the data file at ``path`` asks for.

    ``previous`` is last year's, in place of the one that the file names. Raises ``DataError``,
    ``UnreadableFile``.
    """
    data = load_data(path)
    if data is None:
        problem = "chương trình cần tệp dữ liệu .toml, .yaml hoặc .json"
        raise DataError(str(path), problem, "hãy ghi new, year, lead, partner, basis")
    given = checked(data, PROGRAMME_FIELDS, str(path))
    new = parse(read(path.parent / given.pop("new")))
    old_name = given.pop("old", None)
    old = parse(read(path.parent / old_name)) if old_name else new
    named = given.pop("previous", None)
    last = previous or (path.parent / named if named else None)
    source = given.pop("from", "new")
    request = ProgrammeRequest(**given, source=source, previous=str(last) if last else "")
    return make_programme(request, old, new, last_year(request, old, new))
