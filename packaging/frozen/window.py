"""The frozen `lightwork-gui`. `main` begins with `freeze_support`; Qt is imported after it."""

import sys

from lightwork_gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
