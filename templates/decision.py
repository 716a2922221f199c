"""Quyết định with what it issues, or a quy chế alone: one instrument after the other."""

from pieces import body, closing, head, opening, title
from wordml import document, paragraph, section, tag, when

A4 = (210.0, 297.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
"""Top, bottom, left, right: lawful in every profile."""


def decision() -> str:
    """The main part; the regulation starts on its own page with its own head."""
    return document(
        tag("for text in texts"),
        when("not loop.first", paragraph("SangTrang")),
        when("text.state", head("text")),
        title("text"),
        opening("text"),
        body("text.body"),
        closing("text"),
        tag("endfor"),
        section(A4, MARGINS),
    )
