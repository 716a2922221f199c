"""The duties of a year, on the review page."""

from dataclasses import dataclass

from drafting.duties.duty import Duty
from drafting.rendering.markup import Html, joined, tag
from drafting.rendering.year_view import year_section

MEANING = (
    "Chữ đậm là thời hạn mà văn bản ghi; các dòng còn lại chỉ là lời nhắc cuối kỳ, văn bản không "
    "ghi ngày."
)


@dataclass(frozen=True, slots=True)
class Year:
    """A year whose duties are shown."""

    year: int
    duties: tuple[Duty, ...]
    text: str
    """Whose duties they are: ``"dự thảo"``."""

    @property
    def title(self) -> str:
        """The heading of its part."""
        return f"Nhiệm vụ phối hợp năm {self.year} theo {self.text}"


def year_part(year: Year) -> Html:
    """Twelve months."""
    return joined(tag("p", MEANING), Html(year_section(year.duties, year.year)))
