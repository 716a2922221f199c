"""How cells look: six styles, the same in every workbook of ours."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

TEXT, BOLD, NUMBER, TITLE, TYPED_TITLE, HEADING = range(1, 7)
"""Styles of cells, by their place in ``STYLES``."""

_TOP = '<alignment vertical="top" wrapText="1"/>'
_CENTRE = '<alignment horizontal="center" vertical="top" wrapText="1"/>'
_MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
_FONT = '<sz val="{size}"/><color rgb="FF000000"/><name val="{font}"/>'
_SIDES = "".join(
    f'<{side} style="thin"><color rgb="FFBFBFBF"/></{side}>'
    for side in ("left", "right", "top", "bottom")
)
_FILL = (
    '<fill><patternFill patternType="solid"><fgColor rgb="FF{}"/><bgColor indexed="64"/>'
    "</patternFill></fill>"
)


def _style(format_: int, font: int, fill: int, alignment: str) -> str:
    return (
        f'<xf numFmtId="{format_}" fontId="{font}" fillId="{fill}" borderId="1" xfId="0" '
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
        f"{alignment}</xf>"
    )


STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font>{_FONT}</font><font><b/>{_FONT}</font>'
    '</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill>'
    f'<patternFill patternType="gray125"/></fill>{_FILL.format("E7E6E6")}{_FILL.format("FFF2CC")}'
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    f"<border>{_SIDES}<diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    f"{_style(49, 0, 0, _TOP)}{_style(49, 1, 0, _TOP)}{_style(2, 0, 0, _TOP)}"
    f"{_style(49, 1, 2, _MIDDLE)}{_style(49, 1, 3, _MIDDLE)}{_style(49, 1, 0, _CENTRE)}"
    "</cellXfs>"
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""Format 49 is text: what is typed there stays as it was typed. Grey is computed, yellow typed."""
