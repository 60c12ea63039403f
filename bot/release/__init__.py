"""Releases: model, approved content and report, frozen together. One verb a file."""
