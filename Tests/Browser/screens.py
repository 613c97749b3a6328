"""Every screen of the portal, each brought about as a person would."""

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import expect

from Browser.person import Person


class Screen(NamedTuple):
    name: str
    username: str | None
    """`{lesson}`, `{over}`, `{tomorrow}` and `{yesterday}` stand for the ids of such webinars."""
    path: str
    prepare: Callable[[Person], None] = lambda one: None
    refusals: tuple[int, ...] = ()


def settled(one: Person) -> None:
    expect(one.page.locator("[aria-busy=true]")).to_have_count(0)
    expect(one.page.locator("h1")).to_have_count(1)


def in_room(one: Person) -> None:
    one.page.locator(".green-head .button-main").click()
    expect(one.page.locator(".room")).to_have_attribute("data-stage", "joined")
    one.page.locator(".chat-line").first.wait_for(state="attached")


def asked_to_end(one: Person) -> None:
    in_room(one)
    one.page.locator(".live-bar .button").first.click()
    one.page.get_by_role("dialog").wait_for()


def at_the_door(one: Person) -> None:
    in_room(one)
    one.jitsi_says("knockingParticipant", {"participant": {"id": "r1", "name": "Ravi Kumar"}})
    one.page.locator(".room-lobby li").wait_for(state="attached")


def with_panel(one: Person) -> None:
    """Pulled up where it is not always there."""
    in_room(one)
    if one.page.locator(".panel-button").count():
        one.page.locator(".panel-button").click()
    one.page.locator(".chat-line").first.wait_for()


def with_people(one: Person) -> None:
    with_panel(one)
    one.page.get_by_role("tab").last.click()
    one.page.locator(".people .participant").first.wait_for()


def with_devices(one: Person) -> None:
    one.page.locator(".device-check .button").click()
    one.page.locator(".meter-heard").wait_for()
    one.page.locator(".network-well").wait_for()


def asked_for_password(one: Person) -> None:
    one.jitsi.will(password="maths")
    one.page.locator(".green-head .button-main").click()
    one.is_at_stage("password")


def in_the_lobby(one: Person) -> None:
    one.jitsi.will(lobby=True)
    one.page.locator(".green-head .button-main").click()
    one.is_at_stage("lobby")


def after_the_meeting(one: Person) -> None:
    in_room(one)
    one.jitsi_does("isDestroyed()")
    one.is_at_stage("ended")


def in_trouble(one: Person) -> None:
    in_room(one)
    one.jitsi_does("fails('conference.connectionError')")
    one.page.get_by_role("alert").wait_for()


def with_participants(one: Person) -> None:
    one.page.locator(".participant").first.wait_for()


def with_report(one: Person) -> None:
    one.page.locator(".report-row").first.wait_for()


def with_correction(one: Person) -> None:
    with_report(one)
    one.page.locator(".report-row .text-button").first.click()
    one.page.get_by_role("dialog").wait_for()


def with_settings(one: Person) -> None:
    one.page.locator(".settings .button").first.click()
    one.page.locator(".settings-form").wait_for()
    one.page.locator(".settings-form .hint").last.wait_for()


def with_faults(one: Person) -> None:
    """Everything that there is to choose in sight, and faults beside their fields."""
    with_participants(one)
    one.page.locator(".person-menu").first.click()
    with_settings(one)
    for nth in (3, 5, 7):
        one.page.locator(".settings-form input[type=radio]").nth(nth).check()
    one.page.locator(".settings-form button[type=submit]").click()
    one.page.locator(".field-error").first.wait_for()


def nothing_found(one: Person) -> None:
    one.page.get_by_role("searchbox").fill("no such thing")
    one.page.locator(".empty").wait_for()


def refused(one: Person) -> None:
    one.page.locator("input[autocomplete=username]").fill("student")
    one.page.locator("input[type=password]").fill("wrong")
    one.page.locator("form .button").click()
    one.page.get_by_role("alert").wait_for()


def incomplete(one: Person) -> None:
    one.page.locator("form .button").click()
    one.page.locator(".field-error").first.wait_for()


SCREENS = [
    Screen("list", None, "/"),
    Screen("list-of-the-host", "host", "/"),
    Screen("list-nothing-found", None, "/", nothing_found),
    Screen("sign-in", None, "/sign-in"),
    Screen("sign-in-refused", None, "/sign-in", refused, (401,)),
    Screen("my-webinars-signed-out", None, "/my-webinars"),
    Screen("my-webinars-of-the-host", "host", "/my-webinars"),
    Screen("my-webinars-of-a-student", "student", "/my-webinars"),
    Screen("new-webinar", "host", "/webinars/new"),
    Screen("new-webinar-incomplete", "host", "/webinars/new", incomplete),
    Screen("new-webinar-refused", "student", "/webinars/new"),
    Screen("help", None, "/help"),
    Screen("not-found", None, "/no-such-page", refusals=(404,)),
    Screen("webinar-not-found", None, "/webinars/999999999", refusals=(404,)),
    Screen("live-for-the-host", "host", "/webinars/{lesson}", with_participants),
    Screen("live-for-a-student", "student", "/webinars/{lesson}"),
    Screen("live-for-a-guest", "guest", "/webinars/{lesson}", refusals=(403,)),
    Screen("settings-of-the-host", "host", "/webinars/{tomorrow}", with_settings, (404,)),
    Screen("settings-incomplete", "host", "/webinars/{lesson}", with_faults, (404,)),
    Screen("upcoming-for-the-host", "host", "/webinars/{tomorrow}"),
    Screen("upcoming-for-a-student", "student", "/webinars/{tomorrow}"),
    Screen("upcoming-for-a-guest", None, "/webinars/{tomorrow}"),
    Screen("over-for-the-host", "host", "/webinars/{over}", with_participants),
    Screen("report", "host", "/webinars/{over}/report", with_report),
    Screen("report-corrected", "host", "/webinars/{over}/report", with_correction),
    Screen("report-signed-out", None, "/webinars/{over}/report"),
    Screen("ended", None, "/webinars/{yesterday}"),
    Screen("room-signed-out", None, "/webinars/{lesson}/live"),
    Screen("room-not-registered", "guest", "/webinars/{lesson}/live", refusals=(403,)),
    Screen("room-before-entering", "student", "/webinars/{lesson}/live"),
    Screen("green-room-before-the-doors-open", "host", "/webinars/{tomorrow}/live"),
    Screen("green-room-with-devices", "student", "/webinars/{lesson}/live", with_devices),
    Screen("green-room-of-what-is-over", "student", "/webinars/{yesterday}/live"),
    Screen("room-of-a-student", "student", "/webinars/{lesson}/live", in_room),
    Screen("room-of-the-host", "host", "/webinars/{lesson}/live", in_room),
    Screen("room-with-chat", "student", "/webinars/{lesson}/live", with_panel),
    Screen("room-with-people", "host", "/webinars/{lesson}/live", with_people),
    Screen("room-with-people-of-a-student", "student", "/webinars/{lesson}/live", with_people),
    Screen("room-asked-to-end", "host", "/webinars/{lesson}/live", asked_to_end),
    Screen("room-with-people-at-the-door", "host", "/webinars/{lesson}/live", at_the_door),
    Screen("room-asked-for-password", "student", "/webinars/{lesson}/live", asked_for_password),
    Screen("room-in-the-lobby", "student", "/webinars/{lesson}/live", in_the_lobby),
    Screen("room-after-the-meeting", "host", "/webinars/{lesson}/live", after_the_meeting),
    Screen("room-in-trouble", "student", "/webinars/{lesson}/live", in_trouble),
]
