"""The lab: measurements that nobody can argue with."""
