"""Icons and style of the Lightwork window: files, and no logic."""
