"""Cradle: what the nursery's process imports, once, for all the workers that are forked from it.

Importing it is the process's start: it ends with the program that started it, and the workers end with it, see
`lightwork.crews.hand.die_with_parent`.
"""

import gc
import os
import signal

from lightwork.crews.hand import die_by_kernel, leave_signals_to_parent
from lightwork.pixels.metadata import xmp

die_by_kernel()
signal.signal(signal.SIGTERM, signal.SIG_IGN)  # told to a whole group, it is for the program to answer, too
leave_signals_to_parent()
os.register_at_fork(after_in_child=lambda: signal.signal(signal.SIGTERM, signal.SIG_DFL))
gc.collect()
gc.freeze()  # or the collector would write to every object once, and give each worker a copy of its own

__all__ = ["xmp"]
