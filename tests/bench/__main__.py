"""`python tests/bench [FOLDER]`: the measurements, on the photos of a folder. Nothing is kept.

`python tests/bench peers [OPTIONS]`: the race against other programs, see `bench.peers.race`.

`python tests/bench scale [OPTIONS]`: what a thousand photos to a million cost the program, see `bench.scale.curve`.
"""

import sys
from pathlib import Path


def start() -> int:
    """Finds the bench's own modules, for this process and for those that it starts, and runs it."""
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    if sys.argv[1:2] == ["peers"]:
        from bench.peers import race  # noqa: PLC0415 - found only now

        return race.main(sys.argv[2:])
    if sys.argv[1:2] == ["scale"]:
        from bench.scale import curve  # noqa: PLC0415 - found only now

        return curve.main(sys.argv[2:])
    from bench.contest import main  # noqa: PLC0415 - found only now

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(start())
