"""What changed in law between the words of two units: one file a facet, one table of them."""
