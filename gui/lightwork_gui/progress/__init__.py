"""The run: bar, counts, time left, buttons, and the timing readout."""
