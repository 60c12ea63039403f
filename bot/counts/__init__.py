"""How much was asked and answered: counts by the hour, never a word and never a conversation."""
