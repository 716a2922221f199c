"""Short makers of the values that a programme's lines consist of."""

from drafting.duties.paper import BLANK, COMPUTED, CONFIRM, DATA, TYPED, Line, Value


def data(text: str) -> Value:
    """Given by the project, or a fixed phrase of the form."""
    return Value(text, DATA)


def computed(text: str) -> Value:
    """Read out of the regulation."""
    return Value(text, COMPUTED)


def confirm(text: str, key: str, hint: str = "") -> Value:
    """Follows from the regulation, which does not say it; an officer confirms it."""
    return Value(text, CONFIRM, key, hint)


def blank(key: str, hint: str = "") -> Value:
    """An officer's to give; prints as dots."""
    return Value(BLANK, TYPED, key, hint)


def joined(values: list[Value], last: str = ", ") -> Line:
    """Values with commas between them, and ``last`` before the last one."""
    line: list[Value] = []
    for at, value in enumerate(values):
        if at:
            line.append(computed(last if at == len(values) - 1 else ", "))
        line.append(value)
    return tuple(line)
