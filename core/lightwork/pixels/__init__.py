"""Task -> Outcome: everything that touches pixels, inside a worker. The only place that imports PIL.

::

    make ── read ──► decode ──► colour ──► resample ──► turn upright ──► encode ──► write
                       │          │           │               │            │          │
                    formats    profiles   cykooz-resizer  orientation   metadata   look (read back)
                    riff whole            or Pillow

This package imports nothing by itself, so that a process which only plans never pays for Pillow.
"""
