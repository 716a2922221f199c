"""What a row of the review page came to: what was found, a proposal, the officer's own note."""

from collections.abc import Iterator, Mapping, Sequence

from drafting.comparing.result import MOVED, Reference, Row
from drafting.notes.typed import LOOK_AGAIN
from drafting.rendering.comparison_xlsx import CONFIDENCE, FLAGS
from drafting.rendering.facet_names import facet_lines
from drafting.rendering.markup import Html, joined, tag
from drafting.rendering.outcome import NAMES, place

LOW = "Cặp này chưa chắc chắn, cần người xem lại."


def wants_a_person(row: Row, stale: Sequence[Reference]) -> bool:
    """True where the program is not sure, a note may be out of date, or a reference is."""
    return row.confidence == "low" or row.look_again or bool(stale)


def outcome_cell(
    row: Row, stale: Sequence[Reference], anchors: Mapping[str, str]
) -> Iterator[Html]:
    """The parts of the cell; ``anchors`` are new ids with the places of their rows on the page."""
    flags = [FLAGS[flag] for flag in row.flags if flag in FLAGS]
    yield tag("p", tag("b", NAMES[row.kind]), *(f"; {flag}" for flag in flags), class_="kind")
    if row.confidence == "low":
        yield _call(LOW)
    if row.look_again:
        yield _call(LOOK_AGAIN)
    yield from (_call(*_stale(reference, anchors)) for reference in stale)
    facets = [tag("li", line) for line in facet_lines(row)]
    if facets:
        yield tag("ul", *facets, class_="facets")
    if row.draft_note:
        said = tag("b", "Đề xuất của chương trình, chưa ai duyệt: ")
        yield tag("p", said, row.draft_note, class_="proposal words")
    if row.note:
        said = tag("b", "Thuyết minh của cán bộ: ")
        yield tag("p", said, row.note, class_="note words")
    if row.old and row.new:
        alike = f"{row.similarity:.2f}".replace(".", ",")
        sure = CONFIDENCE.get(row.confidence, row.confidence)
        yield tag("p", f"Độ giống {alike}; độ chắc chắn: {sure}.", class_="measure")


def _call(*words: str) -> Html:
    """Something for a person to look at, told by a sign, a word and a frame."""
    return tag("p", tag("b", "⚠ Cần xem: "), *words, class_="call")


def _stale(reference: Reference, anchors: Mapping[str, str]) -> Iterator[str]:
    """A reference whose place is elsewhere now, or gone."""
    went = "đã chuyển chỗ" if reference.status == MOVED else "đã bị bãi bỏ"
    yield f"dẫn chiếu “{reference.quote}”: nơi được dẫn ở văn bản hiện hành {went}"
    for at, proposed in enumerate(reference.proposed):
        yield ", nay có thể là " if not at else ", "
        anchor = anchors.get(proposed)
        words = place(proposed)
        yield tag("a", words, href=f"#{anchor}") if anchor else joined(words)
    yield "."
