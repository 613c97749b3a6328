"""Fixtures of the HTTP and the fault tests: one private installation a run, fresh rows a test."""

import pytest

from Support.instance import Instance
from Support.platform import Platform
from Support.worker import Worker


def pytest_addoption(parser):
    parser.addoption("--output", default="pytest", help="folder under .test-output/ for logs")


@pytest.fixture(scope="session")
def instance(request):
    instance = Instance(request.config.getoption("--output"))
    yield instance
    instance.close()


@pytest.fixture(scope="session")
def platform(instance):
    return Platform(instance.facts["OWNER_DATABASE"])


@pytest.fixture
def lesson(platform):
    return platform.lesson()


@pytest.fixture(scope="session")
def api(instance):
    return instance.client()


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
