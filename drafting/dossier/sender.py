"""Who sends the papers around a draft: the drafting agency of the project."""

from drafting.dossier.paper import Context
from drafting.rendering.administrative import Cover

COLLECTIVE = "ỦY BAN NHÂN DÂN "
SHORT = "UBND "
"""An office's head may shorten what everybody knows (NĐ 30/2020, Phụ lục I, mục II.2)."""


def cover(context: Context, *addressees: str) -> Cover:
    """The head and signature of a paper of the drafting agency.

    Number, date and signer are blank: the project's values are the decision's, not this paper's.
    """
    first = next(iter(context.new.instruments), None)
    authority = (first.authority or "") if first else ""
    superior = SHORT + authority.removeprefix(COLLECTIVE) if authority else ""
    return Cover(
        agency=context.project.values.get("drafter", ""),
        superior=superior if authority.startswith(COLLECTIVE) else authority,
        place=(first.place or "") if first else "",
        addressees=tuple(a for a in addressees if a),
    )
