"""What turns Rasa into our service: its one input channel, its tracker store, its start."""
