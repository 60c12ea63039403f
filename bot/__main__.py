"""`python -m bot` is `keepsafe`."""

from bot.cli import main

main()
