"""The frozen program of Linux, which has two names: `lightwork-gui` is a link to `lightwork`.

Helpers are started under the name that is not a link, and each `main` begins with what such a process is to do.
"""

import os
import sys

if __name__ == "__main__":
    name = os.path.basename(sys.argv[0])  # noqa: PTH119 - light
    if name == "lightwork-gui":
        from lightwork_gui.__main__ import main
    else:
        from lightwork.__main__ import main
    sys.exit(main())
