"""The comments part of a package, and what makes Word find it."""

from collections.abc import Mapping

from drafting.word.custom_properties import with_entry
from drafting.word.package import Parts
from drafting.word.revision_ids import Revisions
from drafting.word.wordml import NAMESPACE
from drafting.word.xml_text import clean

PART = "word/comments.xml"
RELATIONS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


def with_comments(parts: Parts, comments: Mapping[int, str], revisions: Revisions) -> Parts:
    """``parts`` with a comment of the revisions' author for each id; as they are without any."""
    if not comments:
        return parts
    initials = "".join(word[0] for word in revisions.author.split()).upper() or "?"
    made = "".join(
        f'<w:comment w:id="{number}" {revisions.signed()} w:initials="{clean(initials)}">'
        f'<w:p><w:r><w:t xml:space="preserve">{clean(text)}</w:t></w:r></w:p></w:comment>'
        for number, text in comments.items()
    )
    part = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:comments xmlns:w="{NAMESPACE}">{made}</w:comments>'
    )
    return {
        **parts,
        PART: part.encode(),
        TYPES: with_entry(parts[TYPES], "Override", PartName=f"/{PART}", ContentType=KIND),
        RELATIONS: with_entry(
            parts[RELATIONS], "Relationship", Id="rIdComments", Type=RELATION, Target="comments.xml"
        ),
    }
