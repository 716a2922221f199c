"""Every paragraph of a paper, also those that are no component: rules on letters look at all."""

from collections.abc import Iterator

from drafting.checking.layout.paper import Component, Paper, whole


def everything(paper: Paper) -> Iterator[Component]:
    """The components in reading order, with a nameless one for each paragraph that is in none."""
    owners: dict[int, list[Component]] = {}
    for component in paper.components:
        for stretch in component.stretches:
            owners.setdefault(stretch.paragraph.number, []).append(component)
    given: set[int] = set()
    instrument = ""
    for paragraph in paper.layout.paragraphs:
        found = owners.get(paragraph.number, [])
        if not found and paragraph.text.strip():
            yield Component("text", "text", instrument, (whole(paragraph),))
        for component in found:
            instrument = component.instrument
            if id(component) not in given:
                given.add(id(component))
                yield component
