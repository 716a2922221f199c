"""Our comparison beside the known tools, on the same two texts, in one run (docs/peers.md)."""
