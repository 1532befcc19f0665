import pickle

import pytest

from lightwork.errors import CrewError, LightworkError, RecipeError


def test_one_except_catches_everything_the_engine_raises_on_purpose() -> None:
    """Both kinds are a LightworkError, and neither is the other."""
    assert issubclass(RecipeError, LightworkError)
    assert issubclass(CrewError, LightworkError)
    assert not issubclass(RecipeError, CrewError)


def test_a_recipe_error_is_a_sentence_of_field_value_and_what_is_allowed() -> None:
    """Its text can be shown to a person as it is."""
    error = RecipeError("quality", 300, "a whole number from 1 to 100")

    assert str(error) == "quality: 300 does not work; it must be a whole number from 1 to 100."


@pytest.mark.parametrize("nothing", [None, ""])
def test_a_value_that_was_not_given_is_missing(nothing: str | None) -> None:
    """Nobody reads that None does not work."""
    assert str(RecipeError("output", nothing, "a folder")) == "output is missing; it must be a folder."


def test_a_recipe_error_keeps_its_parts() -> None:
    """The form reads the field to know beside which of its rows the sentence belongs."""
    error = RecipeError("quality", 300, "a whole number from 1 to 100")

    assert (error.field, error.value, error.allowed) == ("quality", 300, "a whole number from 1 to 100")


def test_values_stand_apart_from_what_is_said() -> None:
    """The window says the template in another language; text without values is taken as it stands."""
    error = RecipeError("quality", 300, "a whole number from {low} to {high}", low=1, high=100)

    assert (error.template, error.values) == ("a whole number from {low} to {high}", {"low": 1, "high": 100})
    assert error.allowed == "a whole number from 1 to 100"
    assert str(LightworkError("run {run} is running", run=3)) == "run 3 is running"
    assert str(LightworkError("{n} is no field")) == "{n} is no field"


@pytest.mark.parametrize(
    "error",
    [
        RecipeError("size", "ten", "a size"),
        RecipeError("size", 0, "from {low}", low=1),
        CrewError("no worker"),
        LightworkError("so"),
    ],
)
def test_errors_cross_a_process_border(error: LightworkError) -> None:
    """A pickled error comes back as its own kind, with its text and its parts."""
    back = pickle.loads(pickle.dumps(error))

    assert type(back) is type(error)
    assert str(back) == str(error)
    assert vars(back) == vars(error)
