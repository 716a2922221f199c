"""How binding: must, may, must not, is asked to, leads, works with."""

import re
from functools import cache, lru_cache

from drafting.phrases.phrase import KEPT, Phrase, of_match
from drafting.phrases.search import matches

MUST, MUST_NOT, MAY, ASKED = "phải", "không được", "có thể", "đề nghị"
ENCOURAGED, LEADS, WORKS_WITH, DIRECTS = "khuyến khích", "chủ trì", "phối hợp", "chỉ đạo"


@cache
def _pattern() -> re.Pattern[str]:
    """One group a normal form; for a text in small letters.

    Must not match: ``người có trách nhiệm hoặc …``, ``cơ quan được phép … phải``, ``không phải
    là``, ``có thể hiện``, ``danh sách đề nghị cấp thẻ``, ``sự phối hợp``, ``Quy chế phối hợp``,
    ``chương trình phối hợp``, ``cơ quan chủ trì``.
    """
    return re.compile(
        r"""(?<!\w)(?:
          (?P<must_not>không\sđược(?:\sphép)?(?!\s(?:trừ|ít|quá|nhiều))|nghiêm\scấm|không\scó\squyền|cấm(?=\s(?:các|mọi|người)))
        | (?P<must>(?<!không\s)(?<!bên\s)(?<!cần\s)(?<!không\sbắt\sbuộc\s)phải
              |có\strách\snhiệm(?!\s(?:hoặc|và)\s|[,;.])|(?<!bên\s)(?<!người\s)có\snghĩa\svụ
              |(?<!không\s)(?<!không\sphải\s)chịu\strách\snhiệm)
        | (?P<may>có\sthể(?!\s(?:hiện|dẫn|gây|xảy|bị|là|phát\ssinh|ảnh\shưởng|làm)(?!\w))
              |được\sphép(?![^.;:\n]{0,120}\s(?:phải|là)\s)|được\squyền
              |(?<!bên\s)(?<!người\s)có\squyền)
        | (?P<asked>(?:^|(?<=[.;,:]\s)|(?<=\n))đề\snghị)
        | (?P<encouraged>khuyến\skhích)
        | (?P<leads>(?<!cơ\squan\s)(?<!đơn\svị\s)chủ\strì)
        | (?P<with>(?<!sự\s)(?<!trình\s)(?<!chế\s)(?<!việc\s)(?<!tác\s)(?<!đồng\s)
              phối\shợp(?!\scông\stác))
        | (?P<directs>(?<!sự\s)(?<!theo\s)(?<!lãnh\sđạo,\s)chỉ\sđạo(?!\scủa))
        )(?!\w)""",
        re.VERBOSE,
    )


_BEGINS = (
    "không", "nghiêm", "cấm", "phải", "có", "chịu", "được", "đề", "khuyến", "chủ", "phối", "chỉ",
)  # fmt: skip
"""First words of all its matches."""

_FORMS = {
    "must_not": MUST_NOT, "must": MUST, "may": MAY, "asked": ASKED, "encouraged": ENCOURAGED,
    "leads": LEADS, "with": WORKS_WITH, "directs": DIRECTS,
}  # fmt: skip


@lru_cache(KEPT)
def modality(text: str) -> tuple[Phrase, ...]:
    """All marks of how binding the text is, in reading order."""
    found = []
    for match in matches(_pattern, text, _BEGINS):
        name = next(k for k, v in match.groupdict().items() if v)
        found.append(of_match("modality", match, _FORMS[name], text=text))
    return tuple(found)
