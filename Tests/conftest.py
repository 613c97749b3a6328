"""Fixtures of the HTTP and the fault tests: one private installation a process, fresh rows a test.

What the installation logged during a test is printed with it where it fails.
"""

from contextlib import contextmanager

import pytest

from Support.description import Description
from Support.hub import Hub
from Support.instance import Instance
from Support.log_tails import LogTails
from Support.people import Person
from Support.platform import Platform
from Support.processes import wait_until
from Support.stream import Reader
from Support.streams import Streams
from Support.tickets import Tickets
from Support.worker import Worker

LOGS = pytest.StashKey[LogTails]()


def pytest_addoption(parser):
    parser.addoption("--output", default="pytest", help="folder under .test-output/ for logs")


def pytest_runtest_setup(item):
    if logs := item.config.stash.get(LOGS, None):
        logs.remember()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if report.failed and (logs := item.config.stash.get(LOGS, None)):
        report.sections += logs.gained()
    return report


@pytest.fixture(scope="session")
def instance(request, worker_id):
    """An installation of this process's own: suites run in several, which share nothing."""
    instance = Instance(f"{request.config.getoption('--output')}/{worker_id}")
    request.config.stash[LOGS] = LogTails(instance.facts["LOG_DIR"])
    yield instance
    instance.close()


@pytest.fixture(scope="session")
def platform(instance):
    return Platform(instance.facts["OWNER_DATABASE"])


@pytest.fixture(scope="module")
def few_webinars(platform):
    """What the files before have left does not fill the list of webinars, which ends at 500."""
    platform.forget_lessons()


@pytest.fixture
def lesson(platform):
    return platform.lesson()


@pytest.fixture
def live_lesson(host, lesson):
    """The lesson, its session live."""
    # A worker may still wait for its turn to connect, where the test before stopped PostgreSQL.
    wait_until(lambda: host.starts(lesson).status == 200)
    return lesson


@pytest.fixture(scope="session")
def person(api, tokens):
    """Somebody at the API: `person(user)`, or at a worker of its own: `person(user, at=worker)`."""

    def person(user, at=api) -> Person:
        return Person(at, tokens, user)

    return person


@pytest.fixture
def host(person, lesson):
    return person(lesson.host)


@pytest.fixture
def student(person, lesson):
    return person(lesson.student)


@pytest.fixture
def outsider(person, lesson):
    return person(lesson.outsider)


@pytest.fixture(scope="session")
def anyone(person):
    """Somebody who has not signed in."""
    return person(None)


@pytest.fixture(scope="session")
def api(instance):
    """Whatever it is answered is held to the description of the API."""
    return instance.client(judge=Description.of_the_program().judge)


@pytest.fixture(scope="session")
def tokens(instance):
    return instance.tokens


@pytest.fixture(scope="session")
def settings(instance):
    """The least that a program needs to run: the database and the signing key."""
    return {
        "WEBINAR_LIVE_DATABASE": instance.facts["WORKER_DATABASE"],
        "WEBINAR_LIVE_JWT_KEY_FILE": instance.facts["SIGNING_KEY_FILE"],
    }


@pytest.fixture
def worker(settings, tmp_path_factory):
    """Starts single workers with settings of their own: `worker(WEBINAR_LIVE_…="…")`."""
    workers = []

    def start(*arguments: str, **changes: str) -> Worker:
        chosen = settings | changes
        if "WEBINAR_LIVE_JWT_KEY" in chosen:
            del chosen["WEBINAR_LIVE_JWT_KEY_FILE"]
        workers.append(Worker(tmp_path_factory.mktemp("worker"), chosen, *arguments))
        return workers[-1]

    yield start
    for one in workers:
        one.stop()


@pytest.fixture(scope="session")
def reader():
    reader = Reader()
    yield reader
    reader.close()


@pytest.fixture(scope="session")
def streams(reader, api):
    """Opens event streams through nginx."""
    return Streams(reader, api.socket)


@pytest.fixture(scope="session")
def tickets(api, tokens):
    return Tickets(api, tokens)


@pytest.fixture
def subscribe(streams, tickets):
    """Opens streams: `subscribe(webinar)` in public, `subscribe(webinar, user)` with a ticket."""
    opened = []

    def subscribe(webinar, user=None, *, in_room=False, at=streams, **options):
        if user is not None:
            options["ticket"] = tickets.get(webinar, user, in_room=in_room)
        opened.append(at.open(webinar, **options))
        return opened[-1]

    yield subscribe
    for one in opened:
        one.close()


@pytest.fixture
def hub(instance, settings, reader, tmp_path_factory):
    """Starts hubs of their own, with settings of their own: `hub(WEBINAR_LIVE_…="…")`."""
    with hubs(instance, settings, reader, tmp_path_factory) as start:
        yield start


@pytest.fixture(scope="module")
def hub_of_module(instance, settings, reader, tmp_path_factory):
    with hubs(instance, settings, reader, tmp_path_factory) as start:
        yield start


@contextmanager
def hubs(instance, settings, reader, tmp_path_factory):
    database = {"WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"]}
    started = []

    def start(**changes: str) -> Hub:
        folder = tmp_path_factory.mktemp("hub")
        started.append(Hub(folder, settings | database | changes, reader))
        return started[-1]

    yield start
    for one in started:
        one.close()
