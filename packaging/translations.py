#!/usr/bin/env python3
"""Texts for translators: gathers them, and takes them to and from plain JSON. See docs/translating.md.

packaging/translations.py update                    gathers every text anew, and makes the .qm files
packaging/translations.py check                     says what is missing or wrong in each language
packaging/translations.py export de > strings.json  what a translator fills in; with --all, what has been, too
packaging/translations.py import de strings.json    takes it back, and makes the .qm files
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources/lightwork_resources/translations"
WINDOW, CORE = ROOT / "gui/lightwork_gui", ROOT / "core/lightwork"

FORMS = {
    "en": ("1", "other numbers"),
    "de": ("1", "other numbers"),
    "fr": ("0 and 1", "other numbers"),
    "es": ("1", "other numbers"),
    "pt_BR": ("0 and 1", "other numbers"),
    "ja": ("all numbers",),
    "zh_CN": ("all numbers",),
    "ar": ("0", "1", "2", "3 to 10, 103 to 110, ...", "11 to 99, 111 to 199, ...", "100 to 102, 200 to 202, ..."),
}
"""What each plural form of a language is for, in the order of the .ts files."""

ONE_NUMBER = {"0", "1", "2"}
"""Forms for one number alone: the words may say it without a figure."""

ERRORS = dict.fromkeys(("LightworkError", "CrewError", "CrewLostError", "RecordingError", "JournalError"), 0)
ERRORS["RecipeError"] = 2
"""Which argument of an error of the core is its template."""


def main() -> int:
    """Does what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    jobs = parser.add_subparsers(dest="job", required=True)
    jobs.add_parser("update")
    jobs.add_parser("check")
    exporting, importing = jobs.add_parser("export"), jobs.add_parser("import")
    exporting.add_argument("language", choices=FORMS)
    exporting.add_argument("--all", action="store_true")
    importing.add_argument("language", choices=FORMS)
    importing.add_argument("file", type=Path)
    wanted = parser.parse_args()
    match wanted.job:
        case "update":
            update(HOME)
            release(HOME)
        case "check":
            return check()
        case "export":
            print(json.dumps(exported(wanted.language, everything=wanted.all), ensure_ascii=False, indent=1))
        case "import":
            return take(wanted.language, json.loads(wanted.file.read_text(encoding="utf-8")))
    return 0


# Gathering


def update(folder: Path) -> None:
    """Brings the .ts files of a folder up to date with the source; what is translated stays."""
    with tempfile.TemporaryDirectory() as scratch:
        marks = Path(scratch, "marks.py")
        marks.write_text("\n".join(_marks()) + "\n", encoding="utf-8")
        sources = [*map(str, sorted(WINDOW.rglob("*.py"))), str(marks)]
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
        options += ["-tr-function-alias", "translate+=TRANSLATE"]
        others = [str(folder / f"lightwork_{code}.ts") for code in FORMS if code != "en"]
        _run("pyside6-lupdate", *options, *sources, "-ts", *others)
        _run("pyside6-lupdate", *options, "-pluralonly", *sources, "-ts", str(folder / "lightwork_en.ts"))
    _fill_english(folder / "lightwork_en.ts")


def release(folder: Path, *codes: str) -> None:
    """Makes the .qm files of some languages, or of all, with what is finished in them."""
    for code in codes or FORMS:
        file = folder / f"lightwork_{code}.ts"
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([found, *arguments], check=True)


def _marks() -> Iterator[str]:
    """What lupdate does not see by itself, as Python that it does."""
    for context, text in sorted(set(gathered())):
        more = ', "", 1' if "%n" in text else ""
        yield f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{more})"


def gathered() -> Iterator[tuple[str, str]]:
    """The texts of tables, of plural forms and of the core, each with its context."""
    for file in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        yield from _translated(tree, "")
        yield from (("words", text) for text in _literals(tree) if "%n" in text)
        yield from (("core", text) for text in _templates(tree))
        if file == WINDOW / "words/facts.py":
            yield from (("words", text) for text in _values(tree))
    for file in sorted(CORE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if file.is_relative_to(CORE / "cli"):
            continue
        yield from (("core", text) for text in _templates(tree))
        if file.parent.name in {"recipe", "presets"}:
            yield from (("core", text) for text in _literals(tree) if re.search(r"\{[a-z]+\}.* | .*\{[a-z]+\}", text))
        if file.name == "builtin.py":
            yield from (("core", str(call.args[1].value)) for call in _calls(tree, {"Preset"}))  # type: ignore[attr-defined]


def _translated(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    """What is translated where it stands, also inside f-strings, with the class or the context that it belongs to."""
    owner = node.name if isinstance(node, ast.ClassDef) else owner
    if isinstance(node, ast.Call):
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first, second = [*(part.value if isinstance(part, ast.Constant) else "" for part in node.args), "", ""][:2]
        if function == "tr" and first and len(node.args) == 1:
            yield owner, str(first)
        elif function == "TRANSLATE" and first and second:
            yield str(first), str(second)
    for part in ast.iter_child_nodes(node):
        yield from _translated(part, owner)


def _literals(tree: ast.AST) -> Iterator[str]:
    """Every text that is no docstring and no part of an f-string."""
    aside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    aside |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            yield node.value


def _values(tree: ast.Module) -> Iterator[str]:
    """The texts that stand in tables, without their keys."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            table = statement.value
            for part in table.values if isinstance(table, ast.Dict) else [table]:
                yield from _literals(part)


def _templates(tree: ast.AST) -> Iterator[str]:
    """What the errors say that are raised here, as far as it stands where they are made."""
    for call in _calls(tree, set(ERRORS)):
        place = ERRORS[call.func.id]  # type: ignore[attr-defined]
        template = call.args[place] if len(call.args) > place else None
        if isinstance(template, ast.Constant):
            yield str(template.value)


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _fill_english(file: Path) -> None:
    """Fills in the plural forms of English that follow the rule; those that do not are written by hand."""
    document = _read(file)
    for message in document.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is not None and translation.get("type") == "unfinished":
            for form, ending in zip(translation.iter("numerusform"), ("", r"\1"), strict=True):
                form.text = re.sub(r"\((e?s)\)", ending, source)
            del translation.attrib["type"]
    _write(document, file)


# Reading and writing


def _read(file: Path) -> "ET.ElementTree[Any]":
    return ET.parse(file)  # noqa: S314 - our own file


def _write(document: "ET.ElementTree[Any]", file: Path) -> None:
    """As lupdate writes it."""
    text = ET.tostring(document.getroot(), encoding="unicode", short_empty_elements=False)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def messages(file: Path) -> list[dict[str, Any]]:
    """Every message of a .ts file: where it belongs, its texts, plural forms as a list, and whether it is finished."""
    found = []
    for context in _read(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                {
                    "context": context.findtext("name", ""),
                    "source": message.findtext("source", ""),
                    "comment": message.findtext("comment", ""),
                    "hint": message.findtext("extracomment", ""),
                    "translation": forms if message.get("numerus") == "yes" else translation.text or "",
                    "finished": translation.get("type") is None,
                }
            )
    return found


def exported(language: str, *, everything: bool) -> list[dict[str, Any]]:
    """What a translator fills in; for a plural, one form for each of `for`."""
    found = []
    for message in messages(HOME / f"lightwork_{language}.ts"):
        if everything or not message.pop("finished"):
            message.pop("finished", None)
            if isinstance(message["translation"], list):
                message["for"] = FORMS[language]
            found.append({name: value for name, value in message.items() if value or name == "translation"})
    return found


def take(language: str, filled: list[dict[str, Any]]) -> int:
    """Takes translations back. Those with a fault are said and left out, and the exit code is 1."""
    file = HOME / f"lightwork_{language}.ts"
    fresh = {(one["context"], one["source"], one.get("comment", "")): one["translation"] for one in filled}
    document = _read(file)
    faulty = False
    for context in document.iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            told = fresh.pop(key, None)
            if not told or not any(told):
                continue
            wrong = faults(language, key[1], told)
            if wrong:
                faulty = True
                print(f"{key[0]}: {key[1]!r}: {'; '.join(wrong)}", file=sys.stderr)
                continue
            _set(message.find("translation"), told)
    for context_name, source, _ in fresh:
        print(f"{context_name}: {source!r}: there is no such text", file=sys.stderr)
    _write(document, file)
    update(HOME)
    release(HOME, language)
    return 1 if faulty or fresh else 0


def _set(translation: ET.Element | None, told: str | list[str]) -> None:
    assert translation is not None
    translation.attrib.pop("type", None)
    if isinstance(told, str):
        translation.text = told
        return
    for form, text in zip(translation.iter("numerusform"), told, strict=True):
        form.text = text


# What can be wrong


def check() -> int:
    """Says how far each language is, and what is wrong in what is finished."""
    wrong = 0
    for code in FORMS:
        found = messages(HOME / f"lightwork_{code}.ts")
        finished = [message for message in found if message["finished"]]
        print(f"{code}: {len(finished)} of {len(found)} texts")
        for message in finished:
            for fault in faults(code, message["source"], message["translation"]):
                wrong += 1
                print(f"  {message['context']}: {message['source']!r}: {fault}")
    return 1 if wrong else 0


def faults(language: str, source: str, translation: str | list[str]) -> list[str]:
    """What is wrong with a translation that is called finished."""
    if isinstance(translation, str):
        return _faults(source, translation)
    if len(translation) != len(FORMS[language]):
        return [f"{len(translation)} plural forms, and there are {len(FORMS[language])}"]
    found = []
    for use, form in zip(FORMS[language], translation, strict=True):
        wordy = use in ONE_NUMBER and language == "ar" and "%n" not in form
        found += [
            f"{fault}, for {use}" for fault in _faults(source.replace("%n", "").strip() if wordy else source, form)
        ]
    return found


def _faults(source: str, text: str) -> list[str]:
    if not text.strip():
        return ["it is empty"] if source.strip() else []
    found = []
    for name, pattern in {"placeholders": r"\{[^{}]*\}|%n|%L?\d", "tags": r"<[^>]*>|&\w+;", "tabs": r"\t|\n"}.items():
        if Counter(re.findall(pattern, source)) != Counter(re.findall(pattern, text)):
            found.append(f"its {name} differ")
    if len(_mnemonics(source)) != len(_mnemonics(text)):
        found.append("its key behind & differs")
    if not source.startswith("%n"):
        spaces = [(len(one) - len(one.lstrip()), len(one) - len(one.rstrip())) for one in (source, text)]
        if spaces[0] != spaces[1]:
            found.append("the spaces around it differ")
    return found


def _mnemonics(text: str) -> list[str]:
    return re.findall(r"&(?![&\s]|\w+;)", text.replace("&&", ""))


if __name__ == "__main__":
    sys.exit(main())
