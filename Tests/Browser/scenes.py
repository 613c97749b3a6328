"""How each screen of the portal is brought about, as a person would."""

from playwright.sync_api import Route, expect

from Browser.jitsi_conference import MAIN, JitsiConference
from Browser.person import Person


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


def asked_to_erase(one: Person) -> None:
    one.page.locator(".erase-form input").fill("whatever it is")
    one.page.locator(".erase-form .button").click()
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
    one.page.get_by_role("tab").nth(1).click()
    one.page.locator(".people .participant").first.wait_for()


def with_tools(one: Person) -> None:
    """The room is divided, and its recording did not start."""
    conference = JitsiConference()
    one.jitsi.meets(conference, "Meera Iyer", is_host=True)
    one.jitsi.scenario["recorder"] = "busy"
    student = conference.admits("Arjun Patel")["id"]
    conference.people[student]["room"] = MAIN
    with_panel(one)
    one.page.get_by_role("tab").last.click()
    one.page.locator(".open-rooms button[type=submit]").click()
    one.page.locator(".breakout-rooms li").first.wait_for()
    one.page.locator(".capture-control .button").first.click()
    one.page.get_by_role("alert").wait_for()


def with_rooms_to_open(one: Person) -> None:
    with_panel(one)
    one.page.get_by_role("tab").last.click()
    one.page.locator(".open-rooms").wait_for()


def in_a_breakout(one: Person) -> None:
    conference = JitsiConference()
    one.jitsi.meets(conference, "Arjun Patel")
    conference.made, conference.rooms = 1, {"room-1": "Red group"}
    in_room(one)
    conference.send(one.jitsi.scenario["conference"]["id"], "room-1")
    one.page.locator(".breakout-strip .button").wait_for()


def asked_about_recording(one: Person) -> None:
    def add(route: Route) -> None:
        answer = route.fetch()
        capture = {"recording": True, "streaming": True, "stream_link": None}
        route.fulfill(response=answer, json=answer.json() | {"capture": capture})

    one.page.route("**/api/live/join/*/", add)
    one.page.locator(".green-head .button-main").click()
    one.page.get_by_role("dialog").wait_for()


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
    one.page.locator("form button[type=submit]").click()
    one.page.locator(".field-error").first.wait_for()


def failed(one: Person) -> None:
    one.page.route(
        "**/api/webinars/*limit=*", lambda route: route.fulfill(status=503, json={"error": "away"})
    )
    one.page.reload()
    one.page.get_by_role("alert").wait_for()


def empty(one: Person) -> None:
    nothing = {"sessions": [], "ended": []}
    one.page.route("**/api/webinars/*limit=*", lambda route: route.fulfill(json=[]))
    one.page.route("**/api/live/active/", lambda route: route.fulfill(json=nothing))
    one.page.route("**/api/live/events/", lambda route: route.fulfill(status=503, json={}))
    one.page.reload()
    one.page.locator(".board-upcoming .hint").wait_for()


def offline(one: Person) -> None:
    one.may_be_cut_off().context.set_offline(True)
    one.page.locator(".account-notice").wait_for()


def waits_for_the_host(one: Person) -> None:
    one.page.locator(".webinar-actions .button").first.click()
    one.page.locator(".webinar-actions .notice").wait_for()


def asked_to_leave(one: Person) -> None:
    in_room(one)
    one.page.locator(".live-bar .button").last.click()
    one.page.get_by_role("dialog").wait_for()


def asked_about_the_clock(one: Person) -> None:
    one.page.locator("input[type=date]").fill("2027-03-28")
    one.page.locator("input[type=time]").fill("02:30")
    one.page.locator(".lesson form button[type=submit]").click()
    one.page.locator(".clock-question .field-error").wait_for()


def with_registered(one: Person) -> None:
    one.page.locator(".registered button").first.click()
    one.page.locator(".registered-people li").first.wait_for()
    one.page.locator(".register-accounts textarea").fill("guest\nnobody")
    one.page.locator(".register-accounts button").click()
    one.page.locator(".register-outcomes").wait_for()


def with_reminders(one: Person) -> None:
    one.page.locator(".calendar .button-main").click()
    one.page.locator(".calendar input").wait_for()


def asked_to_cancel(one: Person) -> None:
    one.page.locator(".manage button").first.click()
    one.page.get_by_role("dialog").wait_for()


def with_people_asked_about(one: Person) -> None:
    with_people(one)
    one.page.locator(".people .person-menu").first.click()


def with_line_asked_about(one: Person) -> None:
    with_panel(one)
    one.page.locator(".chat-line .person-menu").first.click()
