from collections import Counter
from math import sqrt

import pytest

from lightwork.datasets import Split
from lightwork.errors import RecipeError

NAMES = [f"class{number % 7}/{number:05}.jpg" for number in range(10_000)]
SHARES = "train=80,val=10,test=10"


def test_the_shares_are_reached_as_dice_reach_them() -> None:
    """Each within four and a half standard deviations of a binomial distribution."""
    counts = Counter(map(Split.parse(SHARES).of, NAMES))

    assert set(counts) == {"train", "val", "test"}
    for split, share in {"train": 0.8, "val": 0.1, "test": 0.1}.items():
        assert abs(counts[split] - share * len(NAMES)) < 4.5 * sqrt(len(NAMES) * share * (1 - share))


def test_a_photo_stays_where_it_is() -> None:
    """Known names have known splits: what an earlier version has dealt is dealt so for ever."""
    dealt = "".join(Split.parse(SHARES).of(name)[1] for name in NAMES[:60])

    assert dealt == "rrrrrrrrrrrrrrerrraerereeerrarrrrrrararrrrreerarrrrarrrrarea"


def test_a_seed_deals_anew() -> None:
    """Another seed gives other splits, the same one the same."""
    one, same, other = (list(map(Split.parse(SHARES, seed).of, NAMES[:500])) for seed in (1, 1, 2))

    assert one == same != other


def test_names_are_one_however_a_system_writes_them() -> None:
    """An umlaut in one sign or in two; bytes that are no text are taken, too."""
    split = Split.parse("a=50,b=50")

    assert [split.of(f"K\u00f6ln/{number}") for number in range(50)] == [
        split.of(f"Ko\u0308ln/{number}") for number in range(50)
    ]
    assert split.of("\udcff.jpg") in {"a", "b"}


def test_without_shares_there_is_no_split() -> None:
    """Nothing was asked for, nothing is said."""
    assert Split().of("a.jpg") == ""


def test_parts_of_percents_leave_no_gap() -> None:
    """The last share ends where the numbers end, also with parts that no binary fraction has."""
    split = Split.parse("a=33.3,b=33.3,c=33.4")

    assert split.ends[-1] == 1 << 64
    assert split.names == ("a", "b", "c")


@pytest.mark.parametrize(
    "text",
    ["", "train", "train=80", "train=80,val=30", "train=100,val=0", "train=110,val=-10", "a=50,a=50", "a=50,A=50",
     "a=nan,b=50", "a=inf", "a/b=50,c=50", "../x=100", "a=50,b=fifty", "=100"],
)  # fmt: skip
def test_shares_that_are_none_are_refused(text: str) -> None:
    """With a sentence that shows how it is done."""
    with pytest.raises(RecipeError, match="train=80,val=10,test=10"):
        Split.parse(text)
