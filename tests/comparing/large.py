"""Laws of any size that read like laws: legal phrases, and words as rare as those of a language.

A word of rank n comes 1/n times as often as the commonest, so that the vocabulary grows with the
text as that of a real one does, and every clause has words that few others have.
"""

from itertools import accumulate, product
from random import Random
from typing import NamedTuple

from drafting.lines import Line, Reading
from drafting.model import Document, Source
from drafting.parsing import parse

ONSETS = (
    "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r",
    "s", "t", "th", "tr", "v", "x",
)  # fmt: skip
RIMES = (
    "a", "an", "ang", "ao", "ai", "am", "ap", "at", "ay", "âu", "ây", "ân", "âm", "ât", "ăn",
    "ăng", "ăm", "ăt", "en", "eo", "em", "et", "ê", "ên", "êm", "êt", "êu", "i", "in", "inh",
    "iên", "iêu", "iêm", "iêt", "o", "oa", "oan", "oai", "oc", "oi", "on", "ong", "op", "ot", "ô",
    "ôi", "ôn", "ông", "ôm", "ôt", "ơ", "ơi", "ơn", "ơm", "ơt", "u", "ua", "uc", "ui", "un",
    "ung", "up", "ut", "uôi", "uôn", "uông", "uôc", "ư", "ưa", "ưc", "ưng", "ươi", "ươn", "ương",
    "ươc", "y", "yên",
)  # fmt: skip
AGENCIES = (
    "Sở Y tế", "Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Bộ Công an", "Thanh tra tỉnh",
    "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh", "Kho bạc Nhà nước tỉnh",
    "Bảo hiểm xã hội tỉnh",
)  # fmt: skip
PHRASES = (
    "chủ trì, phối hợp với {agency} và các cơ quan có liên quan {words};",
    "có trách nhiệm báo cáo {agency} về {words} trước ngày {day} tháng {month} hằng năm.",
    "cung cấp cho {agency} danh sách {words} định kỳ hằng quý, trong thời hạn {day} ngày làm việc.",
    "không được {words} khi chưa có ý kiến của {agency} theo quy định tại khoản {clause} Điều này.",
    "được {words} đối với người lao động quy định tại Điều {article}, mức hỗ trợ {day}% chi phí.",
    "thực hiện {words} theo quy định của pháp luật về {words} và hướng dẫn của {agency}.",
)


class Law(NamedTuple):
    """Articles as title and clauses."""

    articles: list[tuple[str, list[str]]]

    @property
    def units(self) -> int:
        """How many clauses it has."""
        return sum(len(clauses) for _, clauses in self.articles)

    def document(self, name: str = "luật") -> Document:
        """The law, printed and read."""
        lines = ["LUẬT", "VỀ VIỆC THỬ", ""]
        for number, (title, clauses) in enumerate(self.articles, 1):
            lines += ["", f"Điều {number}. {title}"]
            lines += [f"{at}. {clause}" for at, clause in enumerate(clauses, 1)]
        read = tuple(Line(text, at) for at, text in enumerate(lines, 1))
        return parse(Reading(Source(name, "", "text"), read, paragraphs=True))


class _Writer:
    """Writes words and clauses by chance."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        spread = Random(0)  # one language, whatever the seed
        self.words = [onset + rime for onset, rime in product(ONSETS, RIMES)]
        self.words = [f"{a} {b}" for a in self.words for b in spread.sample(self.words, 12)]
        spread.shuffle(self.words)
        self.weights = list(accumulate(1 / rank for rank in range(1, len(self.words) + 1)))

    def some(self, count: int) -> str:
        """So many words."""
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))

    def clause(self, words: int) -> str:
        """A clause of about so many words beside the phrases."""
        phrases = [self.phrase(min(words, 12) // 2) for _ in range(max(1, words // 12))]
        return " ".join([self.chance.choice(AGENCIES), *phrases])

    def phrase(self, words: int) -> str:
        """One legal phrase with so many words of its own."""
        chance = self.chance
        return chance.choice(PHRASES).format(
            agency=chance.choice(AGENCIES),
            words=self.some(words),
            day=chance.randrange(1, 29),
            month=chance.randrange(1, 13),
            clause=chance.randrange(1, 8),
            article=chance.randrange(1, 99),
        )

    def article(self, clauses: int, words: int) -> tuple[str, list[str]]:
        return self.some(3).capitalize(), [self.clause(words) for _ in range(clauses)]


def law(articles: int, *, clauses: int = 7, words: int = 24, seed: int = 1) -> Law:
    """A law; ``words`` is how long a clause is beside its phrases."""
    writer = _Writer(seed)
    return Law([writer.article(clauses, words) for _ in range(articles)])


def revised(old: Law, added: int, *, clauses: int = 7, words: int = 24, seed: int = 2) -> Law:
    """``old`` with every other clause reworded, one article in fifteen moved and one gone, and so
    many ``added``.
    """
    writer = _Writer(seed)
    chance = writer.chance
    articles = [
        (title, [_reworded(c, writer) if chance.random() < 0.5 else c for c in own])
        for title, own in old.articles
    ]
    for _ in range(len(articles) // 15):
        del articles[chance.randrange(len(articles))]
        articles.insert(
            chance.randrange(len(articles)), articles.pop(chance.randrange(len(articles)))
        )
    for _ in range(added):
        articles.insert(chance.randrange(len(articles) + 1), writer.article(clauses, words))
    return Law(articles)


def _reworded(clause: str, writer: _Writer) -> str:
    """One word in eight put out for another."""
    words = clause.split(" ")
    for _ in range(max(1, len(words) // 8)):
        words[writer.chance.randrange(len(words) - 1)] = writer.some(1).partition(" ")[0]
    return " ".join(words)
