"""drafting-vn: reads, compares and drafts Vietnamese legal texts, offline."""

__version__ = "0.1.0"
