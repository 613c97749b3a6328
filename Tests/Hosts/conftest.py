"""Fixtures of the suite of several machines: one site a run, whose figures stand at its end."""

import pytest

from Hosts.network import flaw
from Hosts.site import Site
from Hosts.trial import Figures, Trial, table
from Support.paths import OUTPUT
from Support.stream import Reader

FIGURES = pytest.StashKey[list[Figures]]()


def pytest_addoption(parser):
    parser.addoption(
        "--pgbouncer", action="store_true", help="a PgBouncer before the workers of each machine"
    )


def pytest_collection_modifyitems(items):
    if reason := flaw():
        for item in items:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def site(request):
    option = request.config.getoption
    site = Site(OUTPUT / option("--output"), pgbouncer=option("--pgbouncer"))
    yield site
    site.close()


@pytest.fixture(scope="session")
def reader(site):
    """On the machine where people are: threads stay on the machine where they were started."""
    reader = Reader()
    yield reader
    reader.close()


@pytest.fixture
def trial(request, site, reader):
    """`with trial("app1 cut off").run(): …`; its figures are in the table at the end."""
    figures = request.config.stash.setdefault(FIGURES, [])

    def begin(what: str) -> Trial:
        trial = Trial(site, reader, what)
        figures.append(trial.figures)
        return trial

    return begin


def pytest_terminal_summary(terminalreporter, config):
    if figures := config.stash.get(FIGURES, []):
        terminalreporter.section("what it cost")
        terminalreporter.write_line(table(figures))
