"""Lightwork."""
