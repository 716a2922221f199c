"""The base document of every template: styles, settings, headers, properties; no macros.

Made by hand rather than from an office program's default file, which fails validation
(stylesWithEffects) and brings fonts and colours of its own.
"""

from looks import LOOKS, Look
from theme import theme
from wordml import DECLARATION, NAMESPACES, field, header, twips

from drafting.word.roles import BY_STYLE

FONT = "Times New Roman"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
JUSTIFY = {"justify": "both"}

TABLE_STYLES = (
    '<w:style w:type="table" w:default="1" w:styleId="BangThuong"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="BangKhongKe">'
    '<w:name w:val="Bảng không kẻ"/><w:basedOn w:val="BangThuong"/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="BangChuKy">'
    '<w:name w:val="Bảng chữ ký"/><w:basedOn w:val="BangThuong"/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="BangKe"><w:name w:val="Bảng kẻ"/>'
    '<w:basedOn w:val="BangThuong"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
)


def styles() -> str:
    """word/styles.xml."""
    font = "".join(f'w:{slot}="{FONT}" ' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts {font}/><w:sz w:val="28"/><w:szCs w:val="28"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="ChuThuong">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        f"{TABLE_STYLES}{''.join(map(style, LOOKS))}{style(Look('TheLenh', size=10.0))}</w:styles>"
    )


def style(look: Look) -> str:
    """One paragraph style."""
    title = "Thẻ lệnh" if look.style == "TheLenh" else BY_STYLE[look.style].title
    size = round(look.size * 2)
    marks = ("<w:b/><w:bCs/>" if look.bold else "") + ("<w:i/><w:iCs/>" if look.italic else "")
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{look.style}">'
        f'<w:name w:val="{title}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{placing(look)}</w:pPr>"
        f'<w:rPr>{marks}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def placing(look: Look) -> str:
    """The paragraph properties of a look, in schema order."""
    parts = ["<w:keepNext/>"] if look.keep_next else []
    parts += ["<w:keepLines/>"] if look.keep_lines else []
    parts += ["<w:pageBreakBefore/>"] if look.page_start else []
    if look.border:
        parts.append(
            '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        )
    line, rule = (20, "exact") if look.exact else (240, "auto")
    parts.append(
        f'<w:spacing w:before="{round(look.before * 20)}" w:after="{round(look.after * 20)}" '
        f'w:line="{round(look.line * line)}" w:lineRule="{rule}"/>'
    )
    if look.first_line or look.left:
        parts.append(f'<w:ind w:left="{twips(look.left)}" w:firstLine="{twips(look.first_line)}"/>')
    parts.append(f'<w:jc w:val="{JUSTIFY.get(look.align, look.align)}"/>')
    parts += [f'<w:outlineLvl w:val="{look.level}"/>'] if look.level is not None else []
    return "".join(parts)


def parts(document: str, title: str) -> dict[str, bytes]:
    """All parts of a template whose main part is ``document``."""
    made = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("rIdDocument", f"{OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("rIdCore", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rIdApp", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "word/_rels/document.xml.rels": _relations(
            ("rIdStyles", f"{OFFICE}/relationships/styles", "styles.xml"),
            ("rIdSettings", f"{OFFICE}/relationships/settings", "settings.xml"),
            ("rIdFonts", f"{OFFICE}/relationships/fontTable", "fontTable.xml"),
            ("rIdTheme", f"{OFFICE}/relationships/theme", "theme/theme1.xml"),
            ("rIdNumber", f"{OFFICE}/relationships/header", "header1.xml"),
            ("rIdFirst", f"{OFFICE}/relationships/header", "header2.xml"),
        ),
        "word/document.xml": document,
        "word/styles.xml": styles(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/theme/theme1.xml": theme(),
        "word/header1.xml": header(field("PAGE")),
        "word/header2.xml": header(),
        "docProps/core.xml": _core(title),
        "docProps/app.xml": (
            f'{DECLARATION}<Properties xmlns="{OFFICE}/extended-properties">'
            "<Application>drafting-vn</Application></Properties>"
        ),
    }
    return {name: part.encode() for name, part in made.items()}


def _content_types() -> str:
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "fontTable": "fontTable",
        "header1": "header",
        "header2": "header",
    }
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    overrides += (
        '<Override PartName="/word/theme/theme1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    )
    properties = (
        ("core", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    )
    overrides += "".join(
        f'<Override PartName="/docProps/{name}.xml" ContentType="{kind}"/>'
        for name, kind in properties
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*rows: tuple[str, str, str]) -> str:
    links = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in rows
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


def _settings() -> str:
    compatible = "http://schemas.microsoft.com/office/word"
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{compatible}" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def _fonts() -> str:
    return (
        f'{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{FONT}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _core(title: str) -> str:
    elements = "http://purl.org/dc/elements/1.1/"
    day = '<dcterms:{0} xsi:type="dcterms:W3CDTF">2024-01-01T00:00:00Z</dcterms:{0}>'
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="{elements}" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>drafting-vn</dc:creator>"
        f"<dc:language>vi-VN</dc:language>{day.format('created')}{day.format('modified')}"
        "</cp:coreProperties>"
    )
