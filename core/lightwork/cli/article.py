"""`lightwork article`: the two programs that started it all, done again honestly, and Lightwork beside them."""

import os

import click
import msgspec

from lightwork import scratch, terminal
from lightwork.cli.charts import HELP, check_chart, write_chart
from lightwork.cli.common import INTERRUPTED, stoppable, write_json
from lightwork.crews import cores
from lightwork.lab.article import Article, remake
from lightwork.lab.article_chart import article_chart
from lightwork.lab.article_turn import Program
from lightwork.pixels.article import PHOTOS, make_photos
from lightwork.run import Control

COLUMNS = ("program", "workers", "saves", "cold s", "warm s", "spread", "first s", "per second", "against the loop")


@click.command("article")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False))
@click.option("--repeat", type=int, default=3, show_default=True, help="Turns of each program.")
@click.option("--workers", type=int, default=cores, help="Of the pool, the threads, the processes.  [default: cores]")
@click.option("--chart", "charts", metavar="FILE", multiple=True, help=HELP)
@click.option("--json", "json_file", metavar="FILE|-", help="Write the times as JSON.")
def article_command(
    folder: str | None, repeat: int, workers: int, charts: tuple[str, ...], json_file: str | None
) -> int:
    """Runs the article's two programs beside Lightwork, on the JPEGs in FOLDER, and throws the results away.

    Every photo becomes 600x600 pixels. Without a FOLDER, 1,000 photos of 500x375 pixels are made for it, and removed.

    \b
    Examples:
      lightwork article --repeat 1
      lightwork article photos --chart article.svg
    """  # noqa: D301 - click reads \b as "keep these lines"
    for file in charts:
        check_chart(file)
    say = terminal.Speaker(quiet=False, to_stderr=json_file == "-")
    result: Article | None = None
    with stoppable(Control()) as control, scratch.folder("article") as place:
        results = os.path.join(place, "results")
        os.mkdir(results)
        photos = folder or _photos(place, say, control)
        with say.rounds() as shown:
            for word in remake(photos, workers, repeat=repeat, scratch=results, control=control):
                if isinstance(word, Article):
                    result = word
                else:
                    shown(word)
    if result is None:
        return INTERRUPTED
    say.table(COLUMNS, rows(result))
    click.echo(err=json_file == "-")
    for sentence in sentences(result):
        click.echo(sentence, err=json_file == "-")
    if json_file:
        write_json(msgspec.to_builtins(result), json_file)
    for file in charts:
        write_chart(article_chart(result), file)
    return 0


def _photos(place: str, say: terminal.Speaker, control: Control) -> str:
    """A new folder with photos like the article's; fewer after a stop."""
    folder = os.path.join(place, "photos")
    os.mkdir(folder)
    for path in say.steps(make_photos(folder), f"Making {PHOTOS:,} photos"):
        del path
        if control.stopped:
            break
    return folder


def rows(result: Article) -> list[tuple[str, ...]]:
    """A line of texts for each program."""
    plain = result.row(Program.LOOP).warm_median
    return [
        (
            row.program.value, str(row.workers), "yes" if row.saves else "nothing",
            f"{row.cold_median:.2f}", f"{row.warm_median:.2f}", f"{row.spread:.1%}", f"{row.first_median:.2f}",
            f"{result.images / row.warm_median:.0f}", f"{plain / row.warm_median:.2f}x" if row.saves else "",
        )
        for row in result.rows
    ]  # fmt: skip


def sentences(result: Article) -> list[str]:
    """How the article's programs differ from what a person needs, and what the table shows; the method last."""
    published, loop, pool = (result.row(program) for program in (Program.LOOP_AS_PUBLISHED, Program.LOOP, Program.POOL))
    solo, processes = result.row(Program.SOLO), result.row(Program.PROCESSES)
    left_out = f" {result.left_out} other files took no part." if result.left_out else ""
    by_core, by_cores = loop.warm_median / solo.warm_median, solo.warm_median / processes.warm_median
    turns = "one turn" if result.repeat == 1 else f"{result.repeat} turns"
    lines = [
        (f"{result.images} photos to 600x600 pixels, {turns} of each program.", left_out),
        ("As published the article's programs save nothing: every photo is resized and thrown away. ",
         f"With saving, the plain loop takes {loop.warm_median:.2f} s instead of {published.warm_median:.2f} s."),
        ("As published nobody looks at what the pool gives back, so a photo that cannot be opened goes unnoticed. ",
         "Here every error of the programs that save is read, and their files are counted."),
        ("The article does not say what it timed. Cold is with starting and ending the workers, warm is the photos ",
         f"alone; each worker had its first photo after {pool.first_median:.2f} s in the stock pool, after ",
         f"{processes.first_median:.2f} s in Lightwork."),
        (f"Done in full, the stock pool of {pool.workers} is {loop.warm_median / pool.warm_median:.2f} times as fast ",
         f"as the plain loop, and Lightwork's processes {loop.warm_median / processes.warm_median:.2f} times: ",
         f"{by_core:.2f} times from how a photo is made, {by_cores:.2f} times from the cores."),
        (f"Method: {result.method}.",),
    ]  # fmt: skip
    return ["".join(line) for line in lines]
