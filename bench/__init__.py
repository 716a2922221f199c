"""Measurements of speed, and of other tools on the same texts; none is part of the package."""
