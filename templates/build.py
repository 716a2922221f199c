"""Build every Word template from the profiles: ``python templates/build.py [FOLDER]``.

Deterministic: the same profiles give the same bytes on every machine (nothing is compressed, all
times are fixed), so a test can prove that the committed templates are fresh. Never imported by
the package.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from base import parts  # noqa: E402 - the two folders above must be on the path first
from comparison import comparison  # noqa: E402
from decision import decision  # noqa: E402
from gathered import gathered  # noqa: E402
from letters import appraisal_request, progress, submission  # noqa: E402
from lists import contents, findings, opinions  # noqa: E402
from programme import programme  # noqa: E402

from drafting.word.package import write_parts  # noqa: E402

TEMPLATES = {
    "decision": ("Quyết định", decision),
    "regulation": ("Quy chế", decision),
    "comparison": ("Bản so sánh, thuyết minh", comparison),
    "programme": ("Chương trình phối hợp công tác", programme),
    "submission": ("Tờ trình", submission),
    "appraisal-request": ("Công văn đề nghị thẩm định", appraisal_request),
    "opinions": ("Bản tổng hợp ý kiến, tiếp thu, giải trình", opinions),
    "findings": ("Báo cáo rà soát", findings),
    "progress": ("Báo cáo tình hình thực hiện", progress),
    "gathered": ("Báo cáo tổng hợp", gathered),
    "contents": ("Danh mục hồ sơ", contents),
}
"""Name → title, maker of the main part."""


def build(name: str) -> bytes:
    """The template of that name."""
    title, make = TEMPLATES[name]
    return write_parts(parts(make(), title), packed=False)


def main() -> None:
    """Write all templates into the folder given, or beside this script."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for name in TEMPLATES:
        (folder / f"{name}.docx").write_bytes(build(name))
        print(folder / f"{name}.docx")


if __name__ == "__main__":
    main()
