"""What was talked about before a message."""

from bot.nlu.context import Context

STOLEN = Context(topic="phones/just_stolen", moment="after", shown=("now/0",), said="phone nicked")
ROMANCE = Context(topic="cyber/romance", moment="after")
