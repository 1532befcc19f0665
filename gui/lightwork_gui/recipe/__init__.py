"""The recipe: a form that edits one `Recipe` and computes nothing."""
