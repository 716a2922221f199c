"""Word packages: their zip, their styles and roles, the widths of the official typeface."""
