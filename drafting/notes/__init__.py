"""Officers' notes: which row they belong to, how they are read back, where they go next time."""
