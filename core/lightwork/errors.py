"""The few exceptions that the engine raises.

::

    LightworkError
    ├── RecipeError      the user asked for something that cannot be; names the field, the value and what is allowed
    ├── CrewError        no worker can be started, so no photo can be made; says why
    └── JournalError     what was asked of the journal cannot be had; says why

A photo that cannot be read is not an exception but an `events.Failed`, and a file that is left alone a `scan.Skip`.
"""


class LightworkError(Exception):
    """Everything the engine raises on purpose."""


class RecipeError(LightworkError):
    """A setting that cannot be followed.

    Attributes:
        field: name of the setting, as in the recipe file ("quality").
        value: what was asked for.
        allowed: what would be accepted, in words ("a whole number from 1 to 100").
    """

    def __init__(self, field: str, value: object, allowed: str) -> None:
        super().__init__(field, value, allowed)  # all of them, so that it can be pickled
        self.field = field
        self.value = value
        self.allowed = allowed

    def __str__(self) -> str:
        if self.value in (None, ""):
            return f"{self.field} is missing; it must be {self.allowed}."
        return f"{self.field}: {self.value!r} does not work; it must be {self.allowed}."


class CrewError(LightworkError):
    """No worker of this crew comes up, however often it is started."""


class JournalError(LightworkError):
    """The journal cannot be read, or a run in it cannot be gone on with or undone."""
