"""The sentence encoder: text in, a direction in meaning-space out. Runs offline, without torch."""
