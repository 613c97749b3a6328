"""Prometheus' text format 0.0.4, read."""

import re
from dataclasses import dataclass

LINE = re.compile(r"([a-z_]+)(?:\{(.*)\})? (\S+)")
LABEL = re.compile(r'([a-z_]+)="((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Metrics:
    """`types` and `helps` by family; `values` by name and labels."""

    types: dict[str, str]
    helps: dict[str, str]
    values: dict[tuple[str, frozenset], float]

    @classmethod
    def of(cls, text: str) -> "Metrics":
        types, helps, values = {}, {}, {}
        for line in text.splitlines():
            if line.startswith("# TYPE "):
                name, types_as = line.removeprefix("# TYPE ").split(" ")
                types[name] = types_as
            elif line.startswith("# HELP "):
                name, _, help_text = line.removeprefix("# HELP ").partition(" ")
                helps[name] = help_text
            else:
                name, labels, value = LINE.fullmatch(line).groups()
                values[name, frozenset(LABEL.findall(labels or ""))] = float(value)
        return cls(types, helps, values)

    def sum(self, name: str, **labels: str) -> float:
        """Over all series of the name that have these labels; 0 where there is none."""
        wanted = set(labels.items())
        return sum(
            value for (one, has), value in self.values.items() if one == name and wanted <= has
        )

    def names(self) -> set[str]:
        return {name for name, _ in self.values}

    def labels(self, name: str, label: str) -> set[str]:
        return {dict(has).get(label, "") for one, has in self.values if one == name}
