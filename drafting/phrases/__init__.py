"""What a unit's words say: who, with whom, how often, by when, how much, under which text.

Each recogniser is one file with one function ``text -> tuple[Phrase, ...]``; ``table`` lists
them. None of them knows what a change, a finding or a duty is.
"""
