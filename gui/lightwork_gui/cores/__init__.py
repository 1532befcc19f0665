"""The cores: a lane for each worker, and how busy each core of the machine is."""
