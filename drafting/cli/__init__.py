"""The doors: one file a command; each parses options, calls one function and prints."""
