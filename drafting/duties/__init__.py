"""From a regulation to the year's work: who does what with whom by when, and the programme."""
