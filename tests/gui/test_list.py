"""The list alone, over made-up plans and reports: what a run changes in it, what it asks for, and how it goes on."""

from collections.abc import Iterator, Sequence
from typing import Any, overload

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG
from helpers.crews import made, task, tasks
from lightwork.crews import LaneNow
from lightwork.events import Began, Change, Ended, Failed, FailureKind, Landed, Made, Outcome, Phase, Started, What
from lightwork.plan import Plan, Task, Tasks
from lightwork.report import Report
from lightwork.scan import Skip, SkipReason
from lightwork_gui import override
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.cells import Column, State, Tone, cells
from lightwork_gui.photos.model import PhotoModel
from lightwork_gui.photos.order import arrange, natural
from lightwork_gui.photos.room import PhotosRoom
from lightwork_gui.photos.rows import By, Items, Which, Wish


class NoThumbs(Thumbs):
    """Starts no process."""

    @override
    def get(self, path: str) -> None:
        """None is there."""
        del path


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[PhotosRoom]:
    """A list of a usual size."""
    made_room = PhotosRoom(NoThumbs(10), list)
    qtbot.addWidget(made_room)
    made_room.resize(880, 560)
    with qtbot.waitExposed(made_room):
        made_room.show()
    yield made_room
    made_room.close()


def running(room: PhotosRoom, count: int, *skips: Skip) -> Report:
    """A run of so many photos that has begun."""
    plan = Plan(tasks(count), skips)
    report = Report(plan)
    room.show_plan(plan, report)
    report.add(Started(count, "solo", 2, 0.0))
    return report


def numbers(room: PhotosRoom) -> list[int]:
    """The items that are shown, from the top."""
    return [room.model.number(row) for row in range(room.model.rowCount())]


def failed(index: int) -> Outcome:
    """A photo whose end is missing."""
    return Failed(index, FailureKind.CUT_SHORT, "4 bytes are missing")


def noted(index: int) -> Outcome:
    """A photo that was turned."""
    usual = made(index)
    assert isinstance(usual, Made)
    return Made(index, usual.before, 1000, usual.results, usual.phases, 1.0, (Change(What.TURNED, "90"),))


def test_rows_stay_where_they_are_while_it_runs(room: PhotosRoom) -> None:
    """Sorted by status, nothing moves before the run is over; then it is put in order."""
    report = running(room, 5)
    room.sort(By.STATUS, down=False)
    before = numbers(room)

    report.add(Landed(failed(3), 0, 0.0, 1.0))
    room.refresh()
    assert numbers(room) == before == [0, 1, 2, 3, 4]
    for index in (0, 1, 2, 4):
        report.add(Landed(made(index), 0, 0.0, 1.0))
    report.add(Ended(0, 2.0))
    room.refresh()

    assert numbers(room) == [3, 0, 1, 2, 4]


@pytest.mark.parametrize(("which", "outcome"), [(Which.FAILED, failed), (Which.NOTED, noted), (Which.DONE, made)])
def test_what_is_new_comes_at_the_end(room: PhotosRoom, which: Which, outcome: Any) -> None:
    """A list that is narrowed to what has become something grows with the run, and what is there stays."""
    report = running(room, 6)
    report.add(Landed(outcome(4), 0, 0.0, 1.0))
    room.show_only(which)
    assert numbers(room) == [4]

    report.add(Landed(outcome(1), 0, 0.0, 1.0))
    room.refresh()
    room.refresh()

    assert numbers(room) == [4, 1]


def test_what_does_not_match_stays_out(room: PhotosRoom) -> None:
    """News have to have the text that is searched for, too."""
    report = running(room, 6)
    room.show_only(Which.FAILED)
    room.bar.text.setText("3.jpg")
    room._on_bar()

    for index in (2, 3):
        report.add(Landed(failed(index), 0, 0.0, 1.0))
    room.refresh()

    assert numbers(room) == [3]


def test_the_kinds_are_every_photo_once(room: PhotosRoom) -> None:
    """To do, done, failed and left out add up to what was found."""
    report = running(room, 7, Skip("/in/x.txt", SkipReason.NOT_AN_IMAGE))
    for index, outcome in enumerate((made, failed, noted)):
        report.add(Landed(outcome(index), 0, 0.0, 1.0))
    shown = []
    for which in (Which.TODO, Which.DONE, Which.FAILED, Which.LEFT_OUT):
        room.show_only(which)
        shown += numbers(room)

    assert sorted(shown) == list(range(8))


def test_a_photo_in_hand_tells_worker_and_phase() -> None:
    """And a failed one why, in its own row; one with something to know says so in words."""
    board = [LaneNow(2, Phase.DECODE, 0.0)]
    model = PhotoModel(None, lambda: list(board))
    plan = Plan(tasks(4), ())
    report = Report(plan)
    model.show_plan(plan, report)
    report.add(Started(4, "solo", 1, 0.0))
    report.add(Began(2, 0, 0.0))
    model.look_at_board()
    decoding = model.cells(2)
    board[0] = LaneNow(2, Phase.ENCODE, 0.0)
    model.look_at_board()
    report.add(Landed(failed(0), 0, 0.0, 1.0))
    report.add(Landed(noted(1), 0, 0.0, 1.0))
    report.add(Landed(msgspec.structs.replace(noted(3), changes=(Change(What.DEPTH, "16 -> 8"),)), 0, 0.0, 1.0))

    assert (decoding.tone, decoding.lines[3]) == (Tone.WORKING, ("worker 1", "decoding"))
    assert model.cells(2).lines[3] == ("worker 1", "encoding")
    assert "its end is missing" in model.cells(0).lines[0][1]
    assert model.cells(1).lines[3] == model.cells(3).lines[3] == ("done", "1 note")
    assert (model.cells(1).noted, model.cells(3).noted) == (False, True)  # turned upright; and less than it was


def test_what_is_foreseen_is_told() -> None:
    """A photo that cannot be read, or would be enlarged, says so before the run."""
    unreadable = Task(0, task(0).source, task(0).outputs, None, task(0).recipe)
    tiny = task(0, (2, 2))

    assert cells(unreadable, None, State()).lines[3] == ("", "cannot be read")
    assert cells(tiny, None, State()).lines[3] == ("", "enlarged")
    assert cells(task(0), None, State()).lines[3] == ("", "")


class Watched(Sequence[Task]):
    """A hundred thousand tasks that are made as they are asked for, and counts them."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __len__(self) -> int:
        return 100_000

    @overload
    def __getitem__(self, index: int) -> Task: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Task]: ...
    def __getitem__(self, index: int | slice) -> Task | Sequence[Task]:
        assert isinstance(index, int)
        self.asked.append(index)
        return task(index)


class Told(Report):
    """A report that does not look at the tasks."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(Plan((), ()))
        self.plan = plan


def test_an_item_is_asked_for_once(room: PhotosRoom) -> None:
    """Of a hundred thousand, those that can be seen, and each only once however often it is painted."""
    watched = Watched()
    plan = Plan(watched, ())
    room.show_plan(plan, Told(plan))
    room.grab()
    watched.asked.clear()
    room.table.verticalScrollBar().setValue(49 * 50_000)

    room.grab()
    room.grab()

    assert 0 < len(watched.asked) < 20
    assert len(set(watched.asked)) == len(watched.asked)


def test_a_large_list_is_sorted_in_slices(qtbot: QtBot, room: PhotosRoom) -> None:
    """The call comes back before the list is in order, and what is shown meanwhile can be used."""
    running(room, 20_000)

    with qtbot.waitSignal(room.arranged, timeout=LONG):
        room.sort(By.NAME, down=True)
        assert room._slices.busy
        assert numbers(room)[:2] == [0, 1]

    assert numbers(room)[:2] == [19_999, 19_998]


def test_a_newer_wish_replaces_the_older(qtbot: QtBot, room: PhotosRoom) -> None:
    """Only the last order comes."""
    running(room, 20_000)
    room.sort(By.NAME, down=True)

    with qtbot.waitSignal(room.arranged, timeout=LONG):
        room.show_only(Which.FAILED)

    assert numbers(room) == []


def test_every_pass_breathes() -> None:
    """No stretch of work is longer than a few dozen items."""
    plan = Plan(tasks(5000), ())
    passes = list(arrange(Items(plan, Report(plan)), Wish(by=By.NAME)))

    assert len(passes) > 2 * 5000 / 64
    assert passes[-1] is not None
    assert sorted(passes[-1]) == list(range(5000))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("by", By)
def test_rows_stand_in_the_order_of_their_values(by: By, *, down: bool, packed: bool) -> None:
    """As one sort of all values has them, beyond the size of a bucket; what has no value comes last either way."""
    plain = tasks(2500)
    plan = Plan(Tasks(plain[0].recipe, plain) if packed else plain, (Skip("/in/img_7.jpg", SkipReason.HIDDEN),))
    report = Report(plan)
    for index in range(0, 2500, 7):
        report.add(Landed(made(index), 0, 0.0, 1.0))

    *_, order = arrange(Items(plan, report), Wish(by=by, down=down))

    assert order is not None
    values = [_value(Items(plan, report), number, by) for number in range(plan.found)]
    known = [number for number in range(plan.found) if values[number] is not None]
    missing = [number for number in range(plan.found) if values[number] is None]
    wanted = sorted(known, key=lambda number: (values[number], number), reverse=down)
    assert list(order) == wanted + sorted(missing, reverse=down)


def _value(items: Items, number: int, by: By) -> Any:
    """What a row is sorted by, read from its task and its outcome."""
    item, outcome = items[number], items.outcome(number)
    folder, _, name = items.path(number).rpartition("/")
    match by:
        case By.PLAN:
            return number
        case By.NAME:
            return natural(name), natural(folder)
        case By.FOLDER:
            return natural(folder), natural(name)
        case By.STATUS:
            return 6 if isinstance(item, Skip) else 4 if outcome else 2
    if isinstance(item, Skip):
        return None
    size = item.before if by is By.PIXELS_BEFORE else item.first.after
    match by:
        case By.BYTES_BEFORE:
            return item.source.bytes
        case By.BYTES_AFTER:
            return outcome.bytes_out if isinstance(outcome, Made) else None
    if isinstance(outcome, Made):
        size = outcome.before if by is By.PIXELS_BEFORE else outcome.after
    return size[0] * size[1] if size else None


def test_the_place_is_kept(room: PhotosRoom) -> None:
    """Another plan with the same photos shows the same place of the list."""
    running(room, 500)
    room.table.verticalScrollBar().setValue(5000)

    running(room, 500)

    assert room.table.verticalScrollBar().value() == 5000


def test_everything_of_a_large_list_can_be_removed(qtbot: QtBot, room: PhotosRoom) -> None:
    """The paths are gathered in slices, in the order of the list."""
    running(room, 5000)
    room.table.selectAll()

    with qtbot.waitSignal(room.remove_wanted, timeout=LONG) as blocker:
        room.row_actions.remove()

    assert blocker.args == [[f"/in/{index}.jpg" for index in range(5000)]]


def test_nothing_is_removed_in_mid_run(qtbot: QtBot, room: PhotosRoom) -> None:
    """What is being made stays in the list."""
    running(room, 5)
    room.refresh()
    room.table.selectAll()

    with qtbot.assertNotEmitted(room.remove_wanted):
        room.row_actions.remove()


def test_figures_count_as_figures() -> None:
    """IMG_2 comes before IMG_10, and case does not matter."""
    assert sorted(["img_10", "IMG_2", "IMG_1"], key=natural) == ["IMG_1", "IMG_2", "img_10"]


def test_the_name_comes_first_where_there_is_little_room(room: PhotosRoom) -> None:
    """The size before goes first, then the size after; the status is always there."""
    running(room, 3)
    table, hidden = room.table, []
    for width in (1200, 460, 300):
        table._share(width)
        hidden.append((table.isColumnHidden(Column.BEFORE), table.isColumnHidden(Column.AFTER)))

    assert hidden == [(False, False), (True, False), (True, True)]
    assert not table.isColumnHidden(Column.STATUS)
