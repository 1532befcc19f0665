"""Lightwork with its workers up, as in the window after a person has chosen a folder: only the run is counted.

`python ours.py JOB.json`; prints {"work": seconds, "photos": seconds}: the second are processor seconds that the
photos took in the workers, read, decoded, resampled, encoded and written, all together.
"""

import json
import os
import sys
from time import perf_counter
from typing import Any

from lightwork import Recipe, look, make_crew, make_plan, run, scan
from lightwork.events import Landed, Made
from lightwork.recipe import Collision


def main(told: dict[str, Any]) -> dict[str, float]:
    """Makes all photos; gives the seconds of the run, and those of the photos.

    Raises:
        RuntimeError: a photo could not be made.
    """
    recipe = Recipe.from_table({**told["recipe"], "output": told["output"], "on_collision": Collision.RENAME.value})
    tasks = make_plan(scan([told["folder"]]), recipe, look).tasks
    with make_crew("processes", told["workers"]) as crew:
        crew.prepare(tasks, 0)  # for all photos: workers confined to some of them would be replaced for the others
        up: set[int] = set()
        while len(up) < told["workers"]:
            first = [future for task in tasks[: told["workers"]] for future in crew.submit([task], lambda _: None)]
            up.update(future.result().lane for future in first)
        for folder, _, names in os.walk(told["output"]):
            for name in names:
                os.unlink(os.path.join(folder, name))
        began = perf_counter()
        landed = [event.outcome for event in run(tasks, crew) if isinstance(event, Landed)]
        seconds = perf_counter() - began
    bad = [outcome for outcome in landed if not isinstance(outcome, Made)]
    if bad:
        raise RuntimeError(str(bad[0]))
    return {"work": seconds, "photos": sum(outcome.cpu for outcome in landed)}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(json.dumps(main(json.load(file))) + "\n")
