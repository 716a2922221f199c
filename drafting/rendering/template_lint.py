"""What docxtpl-lint finds in a template, in Vietnamese and by our count of paragraphs.

The linter knows where a loop, a condition, a row or a paragraph tag can stand; which values there
are, it cannot know (``template_tags``). It never renders: no tag is run.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from docxtpl_lint import lint

WORDS = {
    "DTL003": "đoạn có chữ bị xóa khi theo dõi thay đổi mà chứa thẻ; hãy chấp nhận hay từ chối hết",
    "DTL101": "thẻ {{% {kw} %}} không được đóng: thiếu {{% end{kw} %}}",
    "DTL102": "thẻ {raw} không có thẻ mở đi cùng",
    "DTL103": "thẻ viết sai cú pháp",
    "DTL104": "không có bộ lọc tên {name}",
    "DTL105": "không có phép thử tên {name}",
    "DTL106": "{name} chỉ dùng được trong vòng for của nó",
    "DTL201": "thẻ {prefix} có dấu % hoặc }} ở bên trong, không đọc được",
    "DTL202": "phải viết liền {{%{prefix}, không có dấu cách sau {{%",
    "DTL203": "thẻ {raw} phải đứng trong một ô của bảng",
    "DTL204": "thẻ {close_raw} đóng thẻ {open_raw} mà hai thẻ khác loại (p, tr, tc)",
    "DTL205": "thẻ {open_raw} và thẻ {close_raw} ở hai bảng khác nhau",
    "DTL206": "thẻ {open_raw} và thẻ {close_raw} ở cùng một hàng; hãy đặt mỗi thẻ một hàng",
    "DTL207": "thẻ {open_raw} và thẻ {close_raw} phải ở cùng một hàng",
    "DTL208": "thẻ {raw} phải đứng trong một ô của bảng",
    "DTL209": "thẻ {raw} phải đứng một mình: “{rest}” ở cạnh nó sẽ không được in",
    "DTL210": "thẻ {open_raw} và thẻ {close_raw} ở cùng một đoạn; hãy đặt mỗi thẻ một đoạn",
}
"""Rule of the linter → what it means; unclosed braces are told by ``template_tags``."""


@dataclass(frozen=True, slots=True)
class Lint:
    """One fault."""

    part: str
    """``"body"``, ``"header1"`` …"""
    paragraph: int
    """From 1, in that part."""
    message: str


def linted(template: bytes) -> Iterator[Lint]:
    """The faults of a readable template, in reading order."""
    for issue in lint(template, autoescape=True, select=WORDS).issues:
        place = issue.location
        known = {key: str(value) for key, value in issue.params.items()}
        yield Lint(place.part, place.paragraph, WORDS[issue.rule].format_map(_Known(known)))


class _Known(dict[str, str]):
    """A detail that the linter does not give is ``…``."""

    def __missing__(self, key: str) -> str:
        return "…"
