"""Task -> Outcome: everything that touches pixels, inside a worker. The only place that imports PIL.

::

    make ── read ──► decode ──► colour ──► resample ──► turn upright ──► encode ──► write
                       │          │           │               │            │          │
                  sniff plugins profiles   kernels light  orientation   encoders   look (read back)
                  deep raw whole           deep                         metadata

This package imports nothing by itself, so that a process which only plans never pays for Pillow.
"""
