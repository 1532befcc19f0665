"""docs/benchmarks.md, out of what was measured: a table for each workload, and what the project promised itself."""

import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from rich.console import Console

from bench.peers import chart
from bench.peers.peers import PEERS
from bench.peers.results import Line, Result
from bench.peers.workloads import WORKLOADS

OURS, WARM, FLOOR = "Lightwork", "Lightwork (warm)", "floor"

TARGETS = {"A": 0.5, "B": 0.85, "C": 0.85, "D": 0.9, "E1": 0.9, "E2": 0.9}
"""Wall seconds of Lightwork as a share of the best peer's at equal or better PSNR, on all cores."""

FLOOR_TARGET = 1.15

OVERHEAD_TARGET = 0.2
"""Milliseconds that each file of workload F may cost beside its decode and encode."""

EQUAL = 0.5
"""dB that count as equal: nobody sees them."""

LARGER = 1.4
"""How many times as many bytes as ours make a result much larger."""

UNSEEN = 50.0
"""dB above which no difference is seen; a lossless result of Pillow's own Lanczos is the reference itself."""

HEAD = """# Benchmarks

Written by `make peers`; do not edit. Lightwork and what a person could use instead, each at the best settings that we
know of, on the same photos. A peer's line is never left out because it wins; one that failed, or could not be
installed, is listed with the reason.

**How it is measured.** Each line is a whole program, from its start to its end, in turn with all others, to and fro,
after a small try that does not count. *Wall* is the median, *spread* is (slowest - quickest) / median. *Work* is what a
program says of itself that it needed for the photos, without its own start. *CPU* are processor seconds of all its
processes. *Memory* is the most that was seen, in looks 0.1 s apart, of the resident memory of all its processes
together; pages that processes share count in each. *kB* is the mean size of a result, with the original's metadata
where the program keeps it: Lightwork, pyvips, both Magicks and imgp do, plain Pillow and sharp do not. *PSNR* and
*SSIM* compare up to 12 results with the full decode and Pillow's Lanczos, medians; quality figures are those of each
encoder, so bytes and PSNR are to be read together. One core means confined to one core. All lines have 4:2:0, PNG
level 1, WebP effort 2, AVIF speed 8 where they can be told so. Files come from the system's cache; results go to a file
system in memory, where there is one, and are thrown away. Who needs more than three times what Lightwork needs runs one
round, and has no spread. *Times* is the wall time as a multiple of Lightwork's on as many cores: above 1 is slower than
Lightwork.

**The floor** decodes and encodes as Lightwork does and resamples nothing. On all cores it is its one-core work divided
by the cores.
"""


def write(results: Path, docs: Path, out: Console, *, keep: bool) -> None:
    """Prints the report of all results that are there.

    Args:
        results: the folder with a JSON file for each workload.
        docs: where benchmarks.md goes.
        out: where it is printed, too.
        keep: whether it is written.
    """
    paths = [results / f"{workload.name}.json" for workload in WORKLOADS]
    found = [msgspec.json.decode(path.read_bytes(), type=Result) for path in paths if path.exists()]
    if keep:
        figures = {result.name: chart.save(result, docs / "figures") for result in found}
        (docs / "benchmarks.md").write_text(report(found, figures), encoding="utf-8")
    out.print(report(found, {}), markup=False)


def report(results: Sequence[Result], figures: Mapping[str, str]) -> str:
    """All of it, as Markdown; figures are lines of Markdown by the names of their workloads."""
    parts = [HEAD, *(_workload(result, figures.get(result.name, "")) for result in results), _versions(results)]
    return "\n".join(parts)


def _workload(result: Result, figure: str) -> str:
    """The tables of one workload, and its targets."""
    scaled = f" (of {result.full:,} that the project aims at)" if result.count < result.full else ""
    lines = [
        f"## {result.name}: {result.title}",
        "",
        f"{result.count:,} photos{scaled}, {'one round' if result.repeat == 1 else f'{result.repeat} rounds'}.",
        "",
        figure,
    ]
    for workers in sorted({1, result.cores}):
        title = "one core" if workers == 1 else f"{workers} cores"
        lines += [
            f"| {title} | wall s | work s | spread | CPU s | memory MB | kB | PSNR dB | SSIM | times |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
            *(_row(result, line) for line in result.finished(workers)),
        ]
        floor = _floor(result)
        if floor is not None and workers > 1:
            lines.append(f"| {FLOOR} (divided) | | {floor / workers:.2f} | | | | | | | |")
        lines.append("")
    lines += [f"- {line.peer}, {line.workers} at a time: {_flat(line.error)}" for line in result.lines if line.error]
    lines += [f"- {peer} could not be installed: {_flat(why)}" for peer, why in result.absent.items()]
    cannot = [peer.name for peer in PEERS if _unable(peer.name, result) and "(" not in peer.name]  # a way of another's
    lines += [f"- Cannot make it: {', '.join(cannot)}."] if cannot else []
    return "\n".join([*lines, *_targets(result), ""])


def _unable(peer: str, result: Result) -> bool:
    wanted = next(workload.wanted for workload in WORKLOADS if workload.name == result.name)
    return any(each.name == peer and not each.makes(wanted) for each in PEERS)


def _row(result: Result, line: Line) -> str:
    ours = next((each.wall for each in result.finished(line.workers) if each.peer == OURS), None)
    cells = (
        f"**{line.peer}**" if line.peer.startswith(OURS) else line.peer,
        f"{line.wall:.2f}",
        "" if line.work is None else f"{line.work:.2f}",
        f"{line.spread:.0%}" if len(line.rounds) > 1 else "",
        f"{line.cpu:.2f}",
        f"{line.peak / 1e6:.0f}",
        f"{line.bytes / result.count / 1000:.1f}" if line.bytes else "",
        "" if line.psnr is None else f"{line.psnr:.1f}",
        "" if line.ssim is None else f"{line.ssim:.4f}",
        "" if ours is None else f"{line.wall / ours:.2f}",
    )
    return f"| {' | '.join(cells)} |"


def _floor(result: Result) -> float | None:
    """The floor's work on one core, seconds."""
    return next((line.work for line in result.finished(1) if line.peer == FLOOR), None)


def _targets(result: Result) -> list[str]:
    """What was promised beside what was measured."""
    done = {line.peer: line for line in result.finished(result.cores)}
    ours, warm, floor = done.get(OURS), done.get(WARM), _floor(result)
    told = []
    target = TARGETS.get(result.name)
    if ours is not None and target is not None:
        rivals = [line for name, line in done.items() if not name.startswith(OURS) and _as_good(line, ours)]
        if rivals:
            told.append(_against("the best peer at equal or better PSNR", rivals, ours, target))
            light = [line for line in rivals if line.bytes <= LARGER * ours.bytes]
            if light and min(rivals, key=_wall) not in light:
                told.append(_against("the best of those whose results are not much larger", light, ours, target))
    if warm is not None and warm.work is not None and floor is not None:
        ratio = warm.work * result.cores / floor
        told.append(
            f"- Against the floor, warm, on all cores: {ratio:.2f} times; the target is {FLOOR_TARGET}: "
            f"{_kept(ratio <= FLOOR_TARGET)}."
        )
    alone = next((line for line in result.finished(1) if line.peer == WARM), None)
    if result.name == "F" and alone is not None and alone.work and floor is not None:
        overhead = (alone.work - floor) / result.count * 1000
        told.append(
            f"- Beside its decode and encode each file costs {overhead:.2f} ms, warm, on one core; the target is "
            f"{OVERHEAD_TARGET}: {_kept(overhead <= OVERHEAD_TARGET)}."
        )
        if alone.around is not None:
            told.append(
                f"- Of it {alone.around / result.count * 1000:.2f} ms lie around the photo (plan, pipes, report); "
                "the rest reads, resamples, checks and writes it."
            )
    if warm is not None and alone is not None and warm.work and alone.work and result.cores > 1:
        told.append(f"- From 1 to {result.cores} workers, warm: {alone.work / warm.work:.2f} times as fast.")
    return ["", *told] if told else []


def _against(whom: str, rivals: Sequence[Line], ours: Line, target: float) -> str:
    """Our wall time beside that of the quickest of some."""
    best = min(rivals, key=_wall)
    ratio = ours.wall / best.wall
    verdict = _kept(ratio <= target)
    return f"- Against {whom} ({best.peer}): {ratio:.2f} of its wall time; the target is {target}: {verdict}."


def _wall(line: Line) -> float:
    return line.wall


def _as_good(line: Line, ours: Line) -> bool:
    return line.psnr is None or ours.psnr is None or line.psnr >= min(ours.psnr, UNSEEN) - EQUAL


def _kept(kept: bool) -> str:
    return "kept" if kept else "missed"


def _flat(text: str) -> str:
    """An error on one line, without the folders of this machine."""
    words = (word if os.sep not in word.strip("'\"`") else os.path.basename(word) for word in text.split())
    return " ".join(words)[-240:]


def _versions(results: Sequence[Result]) -> str:
    """What was measured, and with what settings."""
    versions = {name: version for result in results for name, version in result.versions.items()}
    lines = ["## Versions and settings", ""]
    lines += [f"- **{peer.name}** ({versions[peer.name]}): {peer.told}." for peer in PEERS if peer.name in versions]
    cores = sorted({result.cores for result in results})
    lines += ["", f"{platform.system()} {platform.machine()}, {', '.join(map(str, cores))} cores."]
    return "\n".join(lines) + "\n"
