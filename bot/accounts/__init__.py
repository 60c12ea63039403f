"""The editors: who they are, what they may do, where they are signed in."""
