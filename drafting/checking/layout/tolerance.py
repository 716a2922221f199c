"""How far practice may stray from the letter of the decree before it is worth a word.

Measured on papers that provinces and ministries really issued: what all offices do is no error.
"""

MARGIN_MM = 0.6
"""Rounding of margins and indents in twips, inches and centimetres (1,25 cm is meant as 1,27)."""
PAGE_MM = 1.0
"""Word's A4 is 11906 or 11907 twips wide."""
CENTRE_MM = 1.0
"""A rule or line this far off its middle is seen; hand-drawn rules are 0.1 to 0.8 mm off."""
TILT_MM = 0.1
"""Height between the two ends of a rule; less is a stroke of the printer."""
MOTTO_RULE = (0.90, 1.10)
"""Share of the motto's own width; the papers measured have 0.95 to 1.04."""
ISSUER_RULE = (0.25, 0.55)
"""Share of the widest line of the issuer; the papers measured have 0.28 to 0.50."""
SUBJECT_RULE = (0.15, 0.55)
"""Share of any line of the subject; the papers measured have 0.17 to 0.36, or no rule."""
HEAD_WIDER_MM = 5.0
"""A head table may stand out of the text by this much; 2.7 and 4 mm were measured."""
EDGE_MM = 2.5
"""Word's own cell margin (1.9 mm) before ``Nơi nhận``."""
GAP_PT = 0.1
LINES = 0.03
"""Shares of a line: Word's "at least" and "exactly" are given in points."""
SINGLE_LINE = 1.15
"""Height of one line in sizes of the official typeface."""
LEAST_LINE_PT = 15.0
"""Nghị định 34/2016/NĐ-CP, Điều 62 khoản 4: single spacing, or 15 pt and more."""
NUMBER_SIZE = 14.0
"""``Số`` at 14 pt beside a date at 14 pt is what most offices print."""
PART_OFF = 0.5
"""Share of a paragraph of running text that may be emphasised."""
BLACK = 0x40
"""Colours whose parts are all darker than this print as black."""
