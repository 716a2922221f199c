"""Last year's programme: what officers typed, carried over; what changed in law since."""
