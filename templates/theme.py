"""A theme in black, white and Times New Roman: validators ask for one."""

from wordml import DECLARATION

SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
LIGHT = ("lt1", "lt2")


def theme() -> str:
    """word/theme/theme1.xml."""
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{"FFFFFF" if slot in LIGHT else "000000"}"/></a:{slot}>'
        for slot in SLOTS
    )
    faces = (
        '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface="Times New Roman"/>'
    )
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name="Văn bản"><a:themeElements><a:clrScheme name="Văn bản">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Văn bản"><a:majorFont>{faces}</a:majorFont>'
        f"<a:minorFont>{faces}</a:minorFont></a:fontScheme>{_formats()}</a:themeElements></a:theme>"
    )


def _formats() -> str:
    """The schema wants three fills, lines, effects and backgrounds."""
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:fmtScheme name="Văn bản"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
    )
