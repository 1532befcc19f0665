"""The frozen `lightwork` command. `main` begins with `freeze_support`; nothing heavy is imported before it."""

import sys

from lightwork.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
