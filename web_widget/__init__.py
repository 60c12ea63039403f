"""The public's door: the chat page, the widget for other sites, and the chat without JavaScript."""
