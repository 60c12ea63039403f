"""From approved content to a reply: one module for each kind of card."""
