"""``drafting compare``: two texts set against each other."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from drafting.cli.days import given_day
from drafting.cli.emit import FILE, emit, format_option, output_option
from drafting.cli.reading_options import revisions_option

if TYPE_CHECKING:
    from drafting.comparing import Comparison, Decision
    from drafting.comparing.chain import Chain
    from drafting.model import Document
    from drafting.rendering.table_form import Form
    from drafting.word.view import View

NAMES = {
    "text": "so-sanh.txt",
    "json": "so-sanh.json",
    "docx": "bang-so-sanh.docx",
    "redline": "theo-doi-thay-doi.docx",
    "xlsx": "bang-so-sanh.xlsx",
    "html": "ra-soat.html",
}
"""Format → name of its file where several are asked for."""


class Wishes(NamedTuple):
    """What an officer may ask of a paper."""

    author: str | None
    date: str
    """Of tracked changes; ``""`` where not given."""
    template: Path | None
    form: "Form | None"
    """Both of the comparison table and the workbook; ``None`` where neither is wanted."""


@click.command()
@click.argument("old", type=FILE, metavar="CŨ", help="Văn bản hiện hành.")
@click.argument("new", type=FILE, metavar="MỚI", help="Dự thảo hoặc văn bản mới.")
@format_option(*NAMES, multiple=True)
@revisions_option
@output_option
@click.option(
    "--align",
    type=FILE,
    metavar="TỆP.toml",
    help="Các cặp điều, khoản, điểm do cán bộ quyết định, mỗi cặp một mục [[align]].",
)
@click.option(
    "--notes",
    type=FILE,
    metavar="TỆP",
    help="Bảng so sánh (.docx hoặc .xlsx) đã ghi thuyết minh; thuyết minh được chép sang bảng mới.",
)
@click.option(
    "--through",
    type=FILE,
    multiple=True,
    metavar="DỰ-THẢO",
    help="Dự thảo ở giữa CŨ và MỚI, ghi được nhiều lần theo thứ tự: điều, khoản, điểm và thuyết "
    "minh của bảng đã lập cho dự thảo ấy được theo dấu qua từng dự thảo.",
)
@click.option(
    "--template",
    type=FILE,
    metavar="MẪU.docx",
    help="Mẫu Word đã chỉnh sửa của bảng so sánh (docx), dùng thay mẫu có sẵn.",
)
@click.option(
    "--columns",
    type=click.Choice(["3", "4"]),
    help="Số cột của bảng so sánh (docx, xlsx): 3 (mặc định), hoặc 4 là thêm cột căn cứ pháp lý.",
)
@click.option(
    "--rows",
    type=click.Choice(["all", "changed"]),
    help="Các dòng của bảng so sánh (docx, xlsx): all là toàn bộ (mặc định), changed là chỉ những "
    "dòng có thay đổi hoặc đã ghi thuyết minh.",
)
@click.option(
    "--mark-variants",
    is_flag=True,
    help="Trong bảng so sánh (docx, xlsx), đánh dấu cả những chỗ chỉ khác về viết tắt, chữ hoa, "
    "dấu câu, chính tả.",
)
@click.option(
    "--author",
    metavar="TÊN",
    help="Người sửa, ghi trong bản theo dõi thay đổi (redline).",
)
@click.option(
    "--date",
    metavar="NGÀY",
    callback=given_day,
    help="Ngày sửa, ghi trong bản theo dõi thay đổi: 2024-05-31 hoặc 31/5/2024.",
)
def compare(
    old: Path,
    new: Path,
    formats: tuple[str, ...],
    revisions: "View | None",
    out: Path | None,
    align: Path | None,
    notes: Path | None,
    through: tuple[Path, ...],
    template: Path | None,
    columns: str | None,
    rows: str | None,
    mark_variants: bool,
    author: str | None,
    date: str | None,
) -> None:
    """So sánh hai văn bản theo điều, khoản, điểm.

    Ghép điều, khoản, điểm của hai văn bản kể cả khi đổi số, chuyển chỗ, tách, gộp; phân biệt
    thay đổi nội dung với thay đổi cách viết; đánh dấu từng chữ thêm, bớt. Định dạng docx là bảng
    so sánh; redline là dự thảo viết thành các thay đổi theo dõi trên văn bản hiện hành: chấp nhận
    hết thì được dự thảo, từ chối hết thì được văn bản hiện hành; xlsx là bảng tính để lọc, sắp xếp;
    html là trang rà soát, mở bằng trình duyệt, không cần mạng.
    """
    from drafting.comparing import compare as compare_documents
    from drafting.parsing import parse
    from drafting.reading import read

    wanted = list(dict.fromkeys(formats))
    _spare(notes, wanted, out)
    form = _form(columns, rows, mark_variants, template, formats)
    decisions = _decisions(align)
    documents = parse(read(old, revisions)), parse(read(new, revisions))
    comparison = compare_documents(*documents, decisions)
    chained = None
    if through:
        chained = _chain(documents, through, revisions)
        comparison = _with_paths(comparison, chained, told={"text", "json"}.isdisjoint(wanted))
    if notes is not None:
        comparison = _with_notes(notes, comparison, *documents, chained)
    wishes = Wishes(author or None, date or "", template, form)
    if wanted == ["text"] and out is None and sys.stdout.isatty():
        _show(comparison, *documents)
    elif len(wanted) == 1:
        emit(_render(wanted[0], comparison, *documents, wishes), out)
    else:
        _write_all(wanted, comparison, documents, wishes, out)


def _spare(notes: Path | None, wanted: list[str], out: Path | None) -> None:
    """Refuse to write over the edited table: it may hold more than a new one can."""
    if notes is None or out is None:
        return
    made = [out] if len(wanted) == 1 else [out / NAMES[name] for name in wanted]
    if notes.resolve() in [path.resolve() for path in made]:
        problem = "-o phải là tệp khác, không ghi đè lên bảng đã ghi thuyết minh (--notes)."
        raise click.UsageError(problem, click.get_current_context())


def _form(
    columns: str | None,
    rows: str | None,
    variants: bool,
    template: Path | None,
    formats: tuple[str, ...],
) -> "Form | None":
    """The form of the comparison table; what only it has is refused where none is asked for."""
    if template and "docx" not in formats:
        raise click.UsageError("--template chỉ dùng với bảng so sánh: cần -f docx.")
    given = {"--columns": columns, "--rows": rows, "--mark-variants": variants}
    if "docx" not in formats and "xlsx" not in formats:
        for name, value in given.items():
            if value:
                raise click.UsageError(f"{name} chỉ dùng với bảng so sánh: cần -f docx hoặc xlsx.")
        return None
    from drafting.rendering.table_form import ALL, Form

    return Form(int(columns or 3), rows or ALL, variants)


def _chain(
    documents: "tuple[Document, Document]",
    through: tuple[Path, ...],
    revisions: "View | None",
) -> "Chain":
    """Old text, drafts and new text, compared one by one."""
    from drafting.comparing.chain import chain
    from drafting.parsing import parse
    from drafting.reading import read

    old, new = documents
    return chain([old, *(parse(read(draft, revisions)) for draft in through), new])


def _with_paths(comparison: "Comparison", chained: "Chain", *, told: bool) -> "Comparison":
    """The comparison with the ways through the drafts; ``told``: doubts go to standard error."""
    from drafting.comparing.chain import with_paths
    from drafting.rendering.paths_text import parting_report

    found = with_paths(comparison, chained)
    report = parting_report(found)
    if told and report:
        click.echo(f"Lưu ý: {report}", err=True)
    return found


def _with_notes(
    edited: Path,
    comparison: "Comparison",
    old: "Document",
    new: "Document",
    chained: "Chain | None",
) -> "Comparison":
    """The comparison with the notes of an edited table; what is doubtful goes to standard error."""
    from drafting.notes.carrying import carry_notes
    from drafting.rendering.note_cell import program_lines

    placed = carry_notes([edited], comparison, old, new, program_lines, chained)
    for report in placed.reports:
        click.echo(f"Lưu ý: {report}", err=True)
    return placed.comparison


def _decisions(align: Path | None) -> "tuple[Decision, ...]":
    if align is None:
        return ()
    from drafting.dossier.decision_file import load

    return load(align)


def _write_all(
    wanted: list[str],
    comparison: "Comparison",
    documents: "tuple[Document, Document]",
    wishes: Wishes,
    out: Path | None,
) -> None:
    """Several formats into one folder, all or none."""
    if out is None or str(out) == "-":
        context = click.get_current_context()
        raise click.UsageError("Nhiều định dạng cần -o THƯ-MỤC.", context)
    from drafting.output import write_folder

    files = {name: _render(name, comparison, *documents, wishes) for name in wanted}
    write_folder(
        out,
        {NAMES[n]: f"{f}\n".encode() if isinstance(f, str) else f for n, f in files.items()},
    )


def _render(
    name: str,
    comparison: "Comparison",
    old: "Document",
    new: "Document",
    wishes: Wishes,
) -> str | bytes:
    """The comparison in one format."""
    if name == "json":
        from drafting.rendering.comparison_json import comparison_json

        return comparison_json(comparison)
    if name == "docx":
        return _table(comparison, old, new, wishes)
    if name == "xlsx":
        from drafting.rendering.comparison_xlsx import comparison_xlsx

        return comparison_xlsx(comparison, old, new, wishes.form)
    if name == "redline":
        from drafting.rendering.redline import AUTHOR, render_redline

        return render_redline(comparison, old, new, wishes.author or AUTHOR, wishes.date)
    if name == "html":
        from drafting.rendering.review_html import render_review

        return render_review(comparison, old, new).decode()
    from drafting.rendering.comparison_text import comparison_text

    return comparison_text(comparison)


def _show(comparison: "Comparison", old: "Document", new: "Document") -> None:
    """The comparison on this terminal, side by side."""
    from shutil import get_terminal_size

    from drafting.cli.pager import coloured, page
    from drafting.rendering.comparison_screen import comparison_screen

    page(comparison_screen(comparison, old, new, get_terminal_size().columns, coloured()))


def _table(comparison: "Comparison", old: "Document", new: "Document", wishes: Wishes) -> bytes:
    """The comparison table; an officer's own template is read only here."""
    from drafting.dossier.own_template import named, template_bytes
    from drafting.rendering.comparison_table import render_comparison_table

    own = template_bytes(wishes.template)
    with named(wishes.template):
        return render_comparison_table(comparison, old, new, template=own, form=wishes.form)
