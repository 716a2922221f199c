"""LibreOffice as an independent reader: it makes or undoes all tracked changes and edits tables."""
