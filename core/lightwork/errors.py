"""The few exceptions that the engine raises.

::

    LightworkError
    ├── RecipeError      the user asked for something that cannot be; names the field, the value and what is allowed
    ├── CrewError        no worker can be started, so no photo can be made; says why
    │   └── CrewLostError     the crew cannot be reached now, and may be later: a run pauses for it
    └── JournalError     what was asked of the journal cannot be had; says why

A photo that cannot be read is not an exception but an `events.Failed`, and a file that is left alone a `scan.Skip`.

What an exception says is a template with its values beside it, so that the window can say it in another language:
`JournalError("run {run} is running", run=3)`. Text that is given without values is taken as it stands.
"""


class LightworkError(Exception):
    """Everything the engine raises on purpose.

    Attributes:
        template: what it says, with names in braces for the values.
        values: what the names stand for.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)  # what it is pickled by; its attributes go along
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


class RecipeError(LightworkError):
    """A setting that cannot be followed.

    Attributes:
        field: name of the setting, as in the recipe file ("quality").
        value: what was asked for.
    """

    def __init__(self, field: str, value: object, allowed: str, **values: object) -> None:
        super().__init__(allowed, **values)
        self.args = (field, value, allowed)  # all of them, so that it can be pickled
        self.field = field
        self.value = value

    @property
    def allowed(self) -> str:
        """What would be accepted, in English."""
        return super().__str__()

    def __str__(self) -> str:
        if self.value in (None, ""):
            return f"{self.field} is missing; it must be {self.allowed}."
        return f"{self.field}: {self.value!r} does not work; it must be {self.allowed}."


class CrewError(LightworkError):
    """No worker of this crew comes up, however often it is started."""


class CrewLostError(CrewError):
    """The crew cannot be reached; what it was given goes to it again when it can."""


class JournalError(LightworkError):
    """The journal cannot be read, or a run in it cannot be gone on with or undone."""
