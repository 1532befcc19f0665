"""Names: how the result's file name is made."""

import re
from datetime import datetime

import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe.choices import Case, Spaces, settle_choices

FIELDS = ("name", "ext", "n", "width", "height", "size", "date", "folder")
"""The words that may stand in braces in a name template."""

FIELD = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
"""A field of a template, with what stands after its colon."""

_NUMBERS = {"n", "width", "height"}


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the result's file name is made.

    Attributes:
        template: text with fields, see `lightwork.naming`; without the ending.
        prefix: stands in front of it.
        suffix: stands behind it.
        case: of all letters, the ending too.
        spaces: what stands for each.
        portable: whether what Windows and memory cards cannot store is replaced.

    Raises:
        RecipeError: it could not give a file name.
    """

    template: str = "{name}"
    prefix: str = ""
    suffix: str = ""
    case: Case = Case.KEEP
    spaces: Spaces = Spaces.KEEP
    portable: bool = True

    def __post_init__(self) -> None:
        settle_choices(self, "names.", case=Case, spaces=Spaces)
        check_template(self.template)
        for field in ("prefix", "suffix"):
            if re.search(r"[/\\\0]", getattr(self, field)):
                raise RecipeError(field, getattr(self, field), "text without / or \\")

    @property
    def numbered(self) -> bool:
        """Whether each photo has its own number in its name."""
        return any(match[1] == "n" for match in FIELD.finditer(self.template))

    @property
    def sized(self) -> bool:
        """Whether the name tells the sizes of one photo apart."""
        return any(match[1] in {"width", "height", "size"} for match in FIELD.finditer(self.template))


def check_template(template: str) -> None:
    """Refuses a name template that could not give a file name.

    Raises:
        RecipeError: an unknown field, a stray brace, a folder separator, or nothing at all.
    """
    fine = all(_is_field(match[1], match[2]) for match in FIELD.finditer(template))
    rest = FIELD.sub("", template)
    if not fine or not template.strip() or re.search(r"[{}/\\\0]", rest):
        fields = ", ".join(f"{{{field}}}" for field in FIELDS)
        allowed, forms = "text with {fields} (or {forms}), and no / or \\", "{n:04}, {date:%Y-%m-%d}"
        raise RecipeError("name", template, allowed, fields=fields, forms=forms)


def _is_field(name: str, form: str | None) -> bool:
    """Whether a field and what stands after its colon can be filled in."""
    if name not in FIELDS or form is None:
        return name in FIELDS
    if name in _NUMBERS:
        return re.fullmatch(r"0?\d{1,2}", form) is not None
    if name != "date" or re.search(r"[/\\\0]", form) or not form:
        return False
    try:
        return bool(datetime(2000, 1, 1).strftime(form).strip())  # noqa: DTZ001 - a camera's clock knows no zone
    except ValueError:
        return False
