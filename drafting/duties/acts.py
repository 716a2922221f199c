"""The single acts that a unit asks for: a clause may tell an agency to do three things.

Parts behind a semicolon or a full stop are acts of their own where they turn to another subject
or set their own frequency; else they go on with the act before them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafting.duties.duty import DOES, LEADS, WORKS_WITH
from drafting.duties.resolve import resolve
from drafting.duties.subjects import OTHER, PROGRAMME, subject_of
from drafting.duties.timing import Time, times
from drafting.duties.wording import action, role
from drafting.model import Instrument
from drafting.phrases.agencies import AGENCY, CLASS, agencies
from drafting.phrases.bearers import Borne, borne
from drafting.phrases.frequency import frequencies
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import DIRECTED, LEAD, PARTNER, RECIPIENT


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that one clause tells its bearers to do."""

    unit: str
    article: str
    heading: str | None
    nth: int
    """0 for the first act of the unit."""
    owners: tuple[str, ...]
    """Bearers, resolved."""
    text: str
    """The act in the clause's own words, without who and with whom."""
    role: str
    """The unit's role for its first act; ``thực hiện`` for the acts behind it."""
    named: tuple[str, ...]
    """Agencies that the act is done with or for, resolved."""
    partners: tuple[str, ...]
    """Those of them that it is done with."""
    classes: tuple[str, ...]
    """Groups that it is done with, as printed: ``các cơ quan liên quan``."""
    recipient: str | None
    subject: str
    cue: str
    times: tuple[Time, ...]
    internal: bool
    """Only the bearer's own units are told to do something."""
    inherited: bool
    """The bearers come from the article's heading."""
    unnamed_partner: bool = False
    """``Chủ trì, phối hợp đề xuất …``: somebody is to help, nobody says who."""
    intro: str = ""


def acts(instrument: Instrument) -> tuple[Act, ...]:
    """All acts of an instrument in reading order; words that only open a list are none."""
    found: list[Act] = []
    for item in borne(instrument):
        if not item.unit.text.rstrip().endswith(":"):
            found.extend(_of_unit(item))
    return tuple(found)


def _of_unit(item: Borne) -> Iterator[Act]:
    parts = _programme_apart(_parts(item.unit.text, item.intro))
    unit_partners = _resolved(item.mentions, PARTNER, item)
    for nth, part in enumerate(parts):
        mentions = agencies(part)
        partners = _resolved(mentions, PARTNER, item)
        recipients = _resolved(mentions, RECIPIENT, item)
        words = action(part, mentions)
        subject, cue = subject_of(words, item.intro)
        yield Act(
            unit=item.unit.id,
            article=item.unit.article,
            heading=item.heading,
            nth=nth,
            owners=tuple(resolve(name) for name in item.bearers),
            text=_own_words(words),
            role=_role_of(part, item.intro, nth, parts),
            named=(*partners, *recipients) if nth == 0 or partners or recipients else unit_partners,
            partners=partners or (unit_partners if nth else ()),
            classes=tuple(p.text for p in mentions if p.kind == CLASS and p.role == PARTNER),
            recipient=recipients[0] if recipients else None,
            subject=subject,
            cue=cue,
            times=times(part),
            internal=_internal(mentions, part),
            inherited=item.inherited,
            unnamed_partner=bool(
                re.match(r"(?:\w+\s){0,2}chủ trì, phối hợp(?!\s(?:với|cùng))", part, re.I)
            )
            and not partners,
            intro="" if _only_lists(item.intro) else item.intro,
        )


def _only_lists(intro: str) -> bool:
    """``Nhiệm vụ và quyền hạn của Giám đốc:``, ``Bộ Công an có trách nhiệm:`` name no act."""
    named = re.match(r"(?:nhiệm vụ|quyền hạn|trách nhiệm)\s", intro, re.IGNORECASE)
    ended = re.search(
        r"(?:trách nhiệm|nhiệm vụ|quyền hạn|như|quyền)(?:\ssau)?(?:\sđây)?\s?:$", intro
    )
    return bool(named or ended)


def _parts(text: str, intro: str) -> list[str]:
    """The unit's acts: pieces at semicolons, full stops and line ends, joined where one goes on."""
    pieces = [p.strip() for p in re.split(r"(?<=;)\s|(?<=\.)\s(?=[^\W\d])|\n", text) if p.strip()]
    parts = pieces[:1]
    for piece in pieces[1:]:
        if _goes_on(parts[-1], piece, intro):
            parts[-1] = f"{parts[-1]} {piece}"
        else:
            parts.append(piece)
    return parts


def _goes_on(before: str, piece: str, intro: str) -> bool:
    """``về cơ sở y tế …``, ``rà soát, đề xuất sửa đổi …``: the same subject, no time of its own."""
    if any(p.start < 40 for p in frequencies(piece)):
        return False
    if re.match(r"(?:về|đối với|trong đó|đồng thời|riêng|từ đó)\s", piece, re.IGNORECASE):
        return True
    after, _ = subject_of(piece, intro)
    return after in (OTHER, subject_of(action(before, agencies(before)), intro)[0])


def _programme_apart(parts: list[str]) -> list[str]:
    """``xây dựng chương trình phối hợp … hằng năm và giải quyết …``: two acts in one sentence."""
    made: list[str] = []
    for part in parts:
        joined = re.match(
            r"(.*?(?:chương trình|kế hoạch) phối hợp (?:công tác )?(?:hằng|hàng) năm)\svà\s(.+)",
            part,
        )
        made.extend(joined.groups() if joined else [part])
    return made


def _role_of(part: str, intro: str, nth: int, parts: list[str]) -> str:
    """A sentence's role holds for the act that its programme was split from."""
    if nth == 0:
        return role(part, intro)
    if subject_of(action(parts[0], agencies(parts[0])))[0] == PROGRAMME and nth == 1:
        return role(parts[0], intro)
    said = role(part[:60])
    return (
        said if said in (LEADS, WORKS_WITH) and part[:9].casefold().startswith(said[:4]) else DOES
    )


def _own_words(words: str) -> str:
    return words.rstrip().rstrip(".;").removesuffix("./").rstrip()


def _internal(mentions: tuple[Phrase, ...], part: str) -> bool:
    """``Chỉ đạo các đơn vị trực thuộc …`` and nobody else."""
    directed = [p for p in mentions if p.role == DIRECTED]
    others = [p for p in mentions if p.role in (PARTNER, RECIPIENT)]
    own = any("trực thuộc" in p.text for p in directed)
    return own and not others and bool(re.match(r"(?:chỉ|hướng|phân|đôn)\s", part, re.IGNORECASE))


def _resolved(mentions: tuple[Phrase, ...], role_of: str, item: Borne) -> tuple[str, ...]:
    """Agencies in one role, resolved, without the bearers themselves."""
    bearer = item.bearers[0] if item.bearers else ""
    owners = {resolve(name) for name in item.bearers}
    names = (resolve(p.text, bearer) for p in mentions if p.kind == AGENCY and p.role == role_of)
    return tuple(name for name in dict.fromkeys(names) if name not in owners or role_of == LEAD)


def whole(act: Act) -> Act:
    """The act with the words before its list: ``Chỉ đạo cơ sở …`` and what they are to do."""
    if not act.intro:
        return act
    opening = act.intro.rstrip().rstrip(":")
    return replace(act, text=f"{opening} {act.text[:1].lower()}{act.text[1:]}")
