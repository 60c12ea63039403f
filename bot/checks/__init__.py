"""Self-checks: where somebody stands in one, what they typed, and the plan at its end. Pure functions; nothing is kept."""
