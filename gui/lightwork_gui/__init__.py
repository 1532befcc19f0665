"""The Lightwork window."""
