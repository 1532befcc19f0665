"""The preview of one photo: before and after, side by side, and what changes."""
