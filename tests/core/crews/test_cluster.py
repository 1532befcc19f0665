"""Real Dask schedulers and nodes on the loopback address, as processes of their own, and killed in mid-run."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from helpers.albums import make_album, names, plan_of
from helpers.dask import Dask, certificates, kill_node
from lightwork import CrewError, RecipeError, Report, run
from lightwork.crews.site import Alias, Site, alias_of
from lightwork.events import Ended, Event, Failed, FailureKind, Landed, Paused, Phase
from lightwork.plan import Plan
from lightwork.report import State
from lightwork.run import Control

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.usefixtures("swept")

from lightwork.crews import LaneNow, cluster, link, watch  # noqa: E402
from lightwork.crews.cluster import Cluster  # noqa: E402
from lightwork.crews.link import Link  # noqa: E402
from lightwork.crews.roster import Lanes  # noqa: E402

PHOTOS = 60


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is waited for in vain."""
    monkeypatch.setattr(link, "CONNECT", 3.0)
    monkeypatch.setattr(cluster, "LOOK", 0.2)


@pytest.fixture
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    """A scheduler without a node."""
    made = Dask(tmp_path_factory.mktemp("dask"))
    yield made
    made.close()


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """Photos of half a second in all, in many bundles."""
    return plan_of(make_album(tmp_path / "album", PHOTOS, (900, 600)), tmp_path / "out")


def drive(plan: Plan, crew: Cluster, do: Callable[[Event, Control], object] = lambda *_: None) -> Report:
    """Runs a plan to its end."""
    report, control = Report(plan), Control()
    for event in run(plan.tasks, crew, control):
        report.add(event)
        do(event, control)
    return report


def once(number: int, deed: Callable[[], object]) -> Callable[[Event, Control], None]:
    """Does something when so many photos have landed."""
    landed = 0

    def count(event: Event, _: Control) -> None:
        nonlocal landed
        landed += isinstance(event, Landed)
        if isinstance(event, Landed) and landed == number:
            deed()

    return count


def is_tracker(process: psutil.Process) -> bool:
    """Whether it is Python's own, which stays as long as we do."""
    return "resource_tracker" in " ".join(process.cmdline())


def is_whole(report: Report, out: Path) -> bool:
    """Whether every photo landed, once, and lies there."""
    assert (report.state, report.failed, report.left) == (State.DONE, 0, 0)
    return names(out) == [f"{number:03}.jpg" for number in range(PHOTOS)]


def test_a_node_that_dies_costs_nothing_but_time(dask: Dask, plan: Plan, tmp_path: Path) -> None:
    """Its photos are made by the other, its worker processes end with it, and each photo is told once."""
    first, _ = dask.add_node(), dask.add_node()
    orphans: list[psutil.Process] = []

    with Cluster(1, Site(dask.address)) as crew:
        crew._link.connected().wait_for_workers(2, timeout=60)
        report = drive(plan, crew, once(10, lambda: orphans.extend(kill_node(first))))

    assert is_whole(report, tmp_path / "out")
    assert report.workers == 2
    assert psutil.wait_procs(orphans, timeout=20)[1] == []


def test_a_scheduler_that_is_gone_pauses_the_run(dask: Dask, plan: Plan, tmp_path: Path) -> None:
    """One sentence, and when there is a scheduler again the run goes on and makes everything."""
    dask.add_node()
    paused: list[Paused] = []

    def resume(event: Event, control: Control) -> None:
        if isinstance(event, Paused):
            paused.append(event)
            dask.start_scheduler_again()
            dask.add_node()
            control.resume()

    kill = once(10, dask.kill_scheduler)

    def do(event: Event, control: Control) -> None:
        kill(event, control)
        resume(event, control)

    with Cluster(1, Site(dask.address)) as crew:
        report = drive(plan, crew, do)

    assert is_whole(report, tmp_path / "out")
    assert [event.trouble.kind for event in paused if event.trouble] == [FailureKind.CREW_LOST]
    assert dask.address in (paused[0].trouble.detail if paused[0].trouble else "")


def test_a_stop_is_told_to_the_nodes(dask: Dask, plan: Plan, tmp_path: Path) -> None:
    """What landed is counted, the rest is left, and the crew can be used again at once."""
    dask.add_node()
    with Cluster(1, Site(dask.address)) as crew:
        seen: list[Event] = []

        def stop(event: Event, control: Control) -> None:
            seen.append(event)
            if len([each for each in seen if isinstance(each, Landed)]) == 5:
                control.stop()

        first = drive(plan, crew, stop)
        assert first.state is State.STOPPED
        assert first.landed + first.left == PHOTOS
        assert first.left

        assert is_whole(drive(plan, crew), tmp_path / "out")


def test_a_bad_photo_costs_itself_and_not_its_node(dask: Dask, tmp_path: Path) -> None:
    """It is told with its reason, as on one machine; a node that comes later works, too."""
    album = make_album(tmp_path / "album", 30, (900, 600))
    (album / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    plan = plan_of(album, tmp_path / "out")
    dask.add_node()

    with Cluster(1, Site(dask.address)) as crew:
        report = drive(plan, crew, once(1, dask.add_node))

    assert (report.done, report.failed, report.left) == (30, 1, 0)
    assert [plan.tasks[failed.index].source.relative for failed in report.failures] == ["broken.jpg"]


def test_folders_may_have_another_name_there(dask: Dask, tmp_path: Path) -> None:
    """Nodes see them under their own; one that does not see them makes nothing, and the run says why."""
    plan = plan_of(make_album(tmp_path / "here" / "album", 4), tmp_path / "here" / "out")
    dask.add_node()
    (tmp_path / "there").symlink_to(tmp_path / "here")
    aliases = (Alias(str(tmp_path / "here"), str(tmp_path / "there")),)
    with Cluster(1, Site(dask.address, aliases=aliases)) as crew:
        assert drive(plan, crew).done == 4

    nowhere = (Alias(str(tmp_path / "here"), str(tmp_path / "nowhere")),)
    with Cluster(1, Site(dask.address, aliases=nowhere)) as crew:
        report = drive(plan, crew)

    assert "nowhere" in report.trouble
    assert report.left == 4
    assert not (tmp_path / "nowhere").exists()


def test_a_cluster_of_this_machine_ends_with_its_crew(plan: Plan, tmp_path: Path) -> None:
    """Without an address there is one for the run alone, and nothing of it is left."""
    before = set(psutil.Process().children(recursive=True))

    with Cluster(2) as crew:
        report = drive(plan, crew)
        during = [
            each for each in psutil.Process().children(recursive=True) if each not in before and not is_tracker(each)
        ]

    assert is_whole(report, tmp_path / "out")
    assert during
    assert psutil.wait_procs(during, timeout=20)[1] == []


def test_a_cluster_of_this_machine_ends_before_another_takes_its_place() -> None:
    """A connection that has ended leaves no scheduler and no workers behind."""
    with closing(Link(Site(), 1)) as own:
        own.connected().close()
        first = own._own

        own.connected()

        assert first.status.name == "closed"
        assert own._own is not first


def test_no_scheduler_is_a_sentence(plan: Plan) -> None:
    """The run ends at once and says which address it was."""
    with Cluster(1, Site("tcp://127.0.0.1:9")) as crew:
        events = list(run(plan.tasks, crew))

    last = events[-1]
    assert isinstance(last, Ended)
    assert "tcp://127.0.0.1:9" in last.trouble
    assert last.left == PHOTOS


def test_without_dask_it_says_what_to_install(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing else happens."""
    for name in ("distributed", "lightwork.crews.node"):
        monkeypatch.setitem(sys.modules, name, None)

    with Cluster(1) as crew:
        report = drive(plan, crew)

    assert "lightwork[cluster]" in report.trouble
    assert report.left == PHOTOS


def test_a_cluster_may_want_certificates(plan: Plan, tmp_path: Path) -> None:
    """Who has them works with it; who has none is told so."""
    certificate, key = certificates(tmp_path)
    security = ("--tls-ca-file", certificate, "--tls-cert", certificate, "--tls-key", key, "--protocol", "tls")
    (tmp_path / "dask").mkdir()
    dask = Dask(tmp_path / "dask", *security)
    try:
        dask.add_node()
        with Cluster(1, Site(dask.address, certificate, certificate, key)) as crew:
            report = drive(plan, crew)
        with Cluster(1, Site(dask.address.replace("tls://", "tcp://"))) as stranger:
            refused = drive(plan, stranger)
    finally:
        dask.close()

    assert dask.address.startswith("tls://127.0.0.1:")
    assert is_whole(report, tmp_path / "out")
    assert "cannot be reached" in refused.trouble


def test_originals_are_not_replaced_from_afar(tmp_path: Path) -> None:
    """It would need their disk."""
    plan = plan_of(make_album(tmp_path / "album", 2), Path(), replace="trash")

    with Cluster(1) as crew, pytest.raises(CrewError, match="this computer only"):
        crew.prepare(plan.tasks, 0)


def test_lanes_and_times_are_ours() -> None:
    """Nodes' clocks differ; a lane never works at two photos at a time, and nothing ends before it was heard."""

    def landed(lane: int, began: float, ended: float) -> Landed:
        return Landed(Failed(0, FailureKind.BROKEN), lane, began, ended)

    lanes = Lanes()
    first = lanes.of("a", heard=100.0, now=7.5, landed=[landed(0, 5.0, 6.0), landed(0, 6.0, 7.0)])
    second = lanes.of("b", heard=100.0, now=1000.0, landed=[landed(0, 999.0, 1000.0)])
    third = lanes.of("a", heard=101.0, now=9.0, landed=[landed(0, 7.0, 8.0), landed(1, 7.0, 8.5)])

    assert [(each.lane, each.began, each.ended) for each in first] == [(0, 97.5, 98.5), (0, 98.5, 99.5)]
    assert [(each.lane, each.began, each.ended) for each in second] == [(1, 99.0, 100.0)]
    # The second answer was faster, so the node's clock is known better; what was told before is not told anew.
    assert [(each.lane, each.began, each.ended) for each in third] == [(0, 99.5, 100.0), (2, 99.0, 100.5)]
    assert lanes.nodes() == {"a": [0, 2], "b": [1]}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"scheduler": "10.0.0.5:8786"}, "tcp://"),
        ({"scheduler": "tls://10.0.0.5:8786"}, "authority"),
        ({"scheduler": "tcp://10.0.0.5:8786", "ca": "x"}, "given together"),
        ({"scheduler": "tcp://10.0.0.5:8786", "ca": "/no", "cert": "/no", "key": "/no"}, "a file that is there"),
    ],
)
def test_a_wrong_site_is_refused(fields: dict[str, str], told: str) -> None:
    """Before anything is tried."""
    with pytest.raises(RecipeError, match=told):
        Site(**fields)  # type: ignore[arg-type]


def test_an_alias_is_two_folders() -> None:
    """Only whole names below the first are renamed."""
    alias = alias_of("/photos=/mnt/p")

    assert alias.renamed("/photos") == "/mnt/p"
    assert alias.renamed("/photos/a/b.jpg") == "/mnt/p/a/b.jpg"
    assert alias.renamed("/photos2/b.jpg") is None
    for wrong in ("", "/photos", "=x", "/photos="):
        with pytest.raises(RecipeError, match="two folders"):
            alias_of(wrong)


def test_worker_processes_of_a_node_do_not_import_dask(dask: Dask, tmp_path: Path) -> None:
    """They make photos and nothing else; Dask alone would take some 60 MB in each."""
    plan = plan_of(make_album(tmp_path / "album", 4), tmp_path / "out")
    node = dask.add_node()
    mapped: list[str] = []

    def look(event: Event, _: Control) -> None:
        if isinstance(event, Landed) and not mapped:
            for worker in psutil.Process(node.pid).children():
                if not is_tracker(worker):
                    mapped.extend(map_.path for map_ in worker.memory_maps())

    with Cluster(1, Site(dask.address)) as crew:
        report = drive(plan, crew, look)

    assert report.done == 4
    assert any("PIL" in path for path in mapped)
    assert not any("tornado" in path for path in mapped)


def test_lanes_show_what_a_node_does_now(dask: Dask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While somebody looks; a photo that has landed is not in hand any more."""
    monkeypatch.setattr(watch, "EVERY", 0.01)
    plan = plan_of(make_album(tmp_path / "album", 8, (4000, 3000)), tmp_path / "out", "2000")
    dask.add_node()
    seen: dict[int, LaneNow] = {}

    def look(event: Event, _: Control) -> None:
        while isinstance(event, Landed) and not seen and crew._sent:
            seen.update((event.outcome.index, now) for now in crew.board() if now is not None)

    with Cluster(1, Site(dask.address)) as crew:
        assert crew.board() == []
        report = drive(plan, crew, look)

    assert report.done == 8
    ((before, now),) = seen.items()
    assert now.index != before
    assert report.started < now.since < report.now


def test_what_has_landed_is_not_in_hand() -> None:
    """Whatever a node said a moment before."""
    lanes = Lanes()
    lanes.of("a", heard=100.0, now=10.0, landed=[Landed(Failed(0, FailureKind.BROKEN), 0, 5.0, 6.0)])

    (late,) = lanes.doing({"a": (5.5, [(0, "decode", 5.0)]), "b": (1.0, [(7, None, 0.5)])})
    (fresh,) = lanes.doing({"a": (9.0, [(1, None, 6.5), (2, None, 6.5)])})

    assert late == LaneNow(0, Phase.DECODE, 95.0)
    assert lanes.still(0, late) is None
    assert lanes.still(0, fresh) == LaneNow(1, None, 96.5)
