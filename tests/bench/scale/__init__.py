"""The curve: what 1,000 to 1,000,000 tiny photos cost the program itself."""
