"""nginx's configuration as nginx reads it: includes in their place, blocks within blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TOKEN = re.compile(
    r"""\s+|\#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([;{}])|([^\s;{}"']+)"""
)


@dataclass
class Directive:
    name: str
    parameters: list[str]
    block: list["Directive"] = field(default_factory=list)

    def all(self, name: str) -> list[list[str]]:
        """The parameters of each directive of this name in the block."""
        return [one.parameters for one in self.block if one.name == name]


def read(file: Path, folder: Path) -> list[Directive]:
    """Paths of includes begin in `folder`."""
    return list(directives(tokens(file.read_text()), folder))


def tokens(text: str) -> Iterator[tuple[str, bool]]:
    """Words, and whether they are signs of the grammar."""
    for match in TOKEN.finditer(text):
        double, single, sign, word = match.groups()
        if sign:
            yield sign, True
        elif (
            found := next((t for t in (double, single, word) if t is not None), None)
        ) is not None:
            yield found, False


def directives(source: Iterator[tuple[str, bool]], folder: Path) -> Iterator[Directive]:
    words = []
    for token, is_sign in source:
        if not is_sign:
            words.append(token)
            continue
        if token == "}":
            return
        name, *parameters = words
        words = []
        if token == "{":
            yield Directive(name, parameters, list(directives(source, folder)))
        elif name == "include" and not parameters[0].startswith("/"):
            yield from read(folder / parameters[0], folder)
        else:
            yield Directive(name, parameters)
