"""Earlier runs: the bar that offers to go on with one, and what undoing one has done."""
