"""The directory of organisations that can help: tables, questions to them, and their seed."""
