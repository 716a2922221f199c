"""From results to papers and data: one file a format."""
