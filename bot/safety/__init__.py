"""The danger layer. Its rules need no model and no Rasa, so that every door can run them by itself."""
