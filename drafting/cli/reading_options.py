"""Options of the commands that read texts."""

import click

revisions_option = click.option(
    "--revisions",
    "revisions",
    type=click.Choice(("accept", "reject")),
    help="Đọc tệp Word còn theo dõi thay đổi: accept là bản đã sửa, reject là bản trước khi sửa; "
    "không ghi thì tệp như vậy bị từ chối, kèm số chỗ sửa và vị trí.",
)
"""Which text of a Word file with tracked changes is meant; given as ``revisions``."""
