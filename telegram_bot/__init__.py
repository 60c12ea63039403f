"""Telegram users' door: messages in, replies out. It renders and it never decides."""
