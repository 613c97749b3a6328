"""Without a network the portal opens, shows what was known, says so, and is true again later."""

import os
import signal
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from Support.processes import children

# Which paths are kept, once a worker is in force.
KEPT = """async () => {
    await navigator.serviceWorker.ready;
    const shells = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(shells.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
}"""


@pytest.fixture
def visitor(person):
    """Somebody whose browser keeps the portal, as it does outside of tests."""

    def visitor(username=None, **context):
        one = person(username, service_workers="allow", **context).may_be_cut_off()
        return one

    return visitor


def is_kept(one, part: str = "/assets/portal.") -> None:
    """Waits until the browser has what it needs without a network."""
    one.page.wait_for_function("() => navigator.serviceWorker.controller")
    kept = f"async () => (await ({KEPT})()).some((path) => path.includes({part!r}))"
    one.page.wait_for_function(kept)


def test_the_portal_opens_without_a_network_and_is_true_again_by_itself(visitor, lesson):
    student = visitor("student").open("/")
    row = student.page.locator(f"a[href='/webinars/{lesson}']").first
    row.wait_for()
    is_kept(student)
    student.context.set_offline(True)
    student.sees("You are offline.")
    student.page.reload()
    row.wait_for()
    expect(student.page.get_by_text("As of ")).to_contain_text("you are offline")
    student.context.set_offline(False)
    expect(student.page.get_by_text("you are offline")).to_have_count(0)
    expect(student.page.get_by_text("could not be loaded")).to_have_count(0)


def test_offline_is_said_in_the_readers_language(visitor):
    guest = visitor(locale="hi-IN").open("/")
    guest.page.locator(".row").first.wait_for()
    is_kept(guest, "/assets/hi.")
    guest.context.set_offline(True)
    guest.page.reload()
    guest.sees("आप ऑफ़लाइन हैं")
    guest.page.locator(".row").first.wait_for()


def test_any_address_opens_without_a_network(visitor, lesson):
    guest = visitor().open("/")
    is_kept(guest)
    guest.context.set_offline(True)
    guest.page.goto("/help")
    expect(guest.page.get_by_role("heading", level=1)).to_have_text("Help")
    guest.page.goto(f"/webinars/{lesson}")
    guest.sees("You are offline.")


def test_nothing_of_the_api_is_kept(visitor, lesson):
    student = visitor("student").open("/")
    is_kept(student)
    student.page.reload()
    student.page.locator(".row").first.wait_for()
    student.page.goto(f"/webinars/{lesson}")
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Quantum field trip")
    kept = student.page.evaluate(KEPT)
    assert kept
    assert all(path == "/" or path.startswith("/assets/") for path in kept)


def test_a_lists_copy_goes_with_its_person(visitor):
    student = visitor("student").open("/my-webinars")
    student.page.wait_for_function("() => localStorage.getItem('kept mine')")
    student.press("Sign out")
    expect(student.page.get_by_role("link", name="Sign in")).to_be_visible()
    assert student.page.evaluate("localStorage.getItem('kept mine')") is None


@pytest.fixture
def deploy(site):
    """Puts another build in the place of the present one: `deploy("mark")` marks its page."""
    portal = Path(site.facts["DATA"]) / "portal"
    before = {name: (portal / name).read_text() for name in ("index.html", "sw.js")}

    def deploy(mark: str) -> None:
        page = before["index.html"].replace("<body>", f'<body data-build="{mark}">')
        (portal / "index.html").write_text(page)
        worker = before["sw.js"].replace('version:"', f'version:"{mark} ')
        assert worker != before["sw.js"]
        (portal / "sw.js").write_text(worker)

    yield deploy
    for name, text in before.items():
        (portal / name).write_text(text)


def build_of(one) -> str | None:
    return one.page.locator("body").get_attribute("data-build")


def test_a_new_build_is_there_at_the_next_visit(visitor, deploy):
    guest = visitor().open("/")
    is_kept(guest)
    deploy("second")
    guest.page.reload()
    assert build_of(guest) == "second"
    # And it is what opens without a network.
    guest.page.wait_for_function(
        """async () => (await caches.keys()).length === 1
                       && (await caches.keys())[0].includes("second")"""
    )
    guest.context.set_offline(True)
    guest.page.reload()
    assert build_of(guest) == "second"


def test_an_open_page_goes_on_with_the_new_build_at_its_next_move(visitor, deploy):
    guest = visitor().open("/")
    is_kept(guest)
    # The one that found a worker in force hears of the next.
    guest.page.reload()
    guest.page.locator(".row").first.wait_for()
    guest.page.wait_for_load_state("networkidle")
    deploy("third")
    guest.page.evaluate(
        """async () => {
            const changed = new Promise((resolve) => {
                navigator.serviceWorker.addEventListener("controllerchange", resolve);
            });
            await (await navigator.serviceWorker.ready).update();
            await changed;
        }"""
    )
    assert build_of(guest) is None
    guest.press("Help", role="link")
    expect(guest.page.get_by_role("heading", level=1)).to_have_text("Help")
    expect(guest.page.locator("body")).to_have_attribute("data-build", "third")


@pytest.fixture
def silence(site):
    """Lets the site take connections and answer nothing: `with silence():`"""
    workers = children(int(site.facts["NGINX_PID"]))

    @contextmanager
    def silence():
        for pid in workers:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in workers:
                os.kill(pid, signal.SIGCONT)

    return silence


def test_a_site_that_does_not_answer_in_time_is_opened_as_it_was(visitor, silence):
    guest = visitor().open("/")
    is_kept(guest)
    with silence():
        guest.page.goto("/help", wait_until="commit")
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("Help", timeout=10_000)
