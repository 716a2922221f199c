"""The fields that the data file of a programme may have, with their labels."""

from drafting.dossier.fields import Field
from drafting.dossier.schema import PROGRAMME, words

PROGRAMME_FIELDS = {
    "old": Field("Tệp văn bản hiện hành", words),
    "new": Field("Tệp dự thảo", words, needed=True),
    **{key: Field(key, k.check, k.needed) for key, k in PROGRAMME.items()},
}
