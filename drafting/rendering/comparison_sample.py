"""A comparison of nothing with nothing, by which a template of the comparison table is tried."""

from collections.abc import Iterator

from drafting.comparing.result import Comparison, InstrumentComparison, LeftNote
from drafting.errors import TemplateError
from drafting.model import Document, Instrument, Source
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.table_form import COLUMNS, Form
from drafting.rendering.template_tags import Tags

TYPE = "QUYẾT ĐỊNH"


def missing_rows(template: bytes, tags: Tags) -> Iterator[str]:
    """What filling ``template`` (which has these ``tags``) would be refused for, in Vietnamese;
    each once.
    """
    source = Source("", "", "")
    text = Document(source, (Instrument(TYPE),))
    note = LeftNote(TYPE, TYPE)
    compared = Comparison(source, source, (InstrumentComparison(TYPE, (), ()),), (note,))
    said: set[str] = set()
    for columns in COLUMNS if "row.ground" in tags.values else COLUMNS[:1]:
        try:
            render_comparison_table(compared, text, text, template=template, form=Form(columns))
        except TemplateError as error:
            problem = f"{error.problem}; {error.advice}"
            if problem not in said:
                yield problem
            said.add(problem)
