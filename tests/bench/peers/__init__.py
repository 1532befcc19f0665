"""Lightwork and its peers on the same workloads; see `race`."""
