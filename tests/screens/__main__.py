"""`python tests/screens [FOLDER]`: a picture of the window in each of its states; into build/screenshots by default.

Light and dark, at a scale of 1 and 2, in three sizes. What they show is the program itself at work on photos made for
the purpose, without a screen. `poses.py` says what is done for each picture.
"""

import sys
from pathlib import Path


def start() -> int:
    """Finds the modules that this needs, for this process and for those that it starts, and takes the pictures."""
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    from screens.tour import main  # noqa: PLC0415 - found only now

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(start())
