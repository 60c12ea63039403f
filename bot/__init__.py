"""The shared middle of Keep Safe Assistant, and what Rasa loads. It imports no other room of the house."""
