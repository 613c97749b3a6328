"""What the host decides holds on every page at once."""

import json
from urllib.error import HTTPError

import pytest
from playwright.sync_api import expect

from Browser.jitsi_server import ticket
from Browser.person import STREAM
from Support.processes import wait_until


@pytest.fixture
def host(person, site, lesson):
    """In the room."""
    site.start(lesson)
    return enter(person("host"), lesson)


@pytest.fixture
def student(person, host, lesson):
    return enter(person("student"), lesson)


def enter(one, lesson):
    one.open(f"/webinars/{lesson}/live").press("Enter the room")
    one.is_at_stage("joined")
    return one


def looking_on(guest, lesson):
    """Refused a ticket, and with a stream that tells what hosts decide from then on."""
    with guest.page.expect_response(STREAM):
        guest.open(f"/webinars/{lesson}")
    guest.sees("Live Now! Register to join the live session")
    return guest


def details(host, lesson):
    """The webinar's page, in another tab of the host's."""
    page = host.context.new_page()
    page.goto(f"/webinars/{lesson}")
    return page


def opened_settings(host, lesson):
    page = details(host, lesson)
    page.get_by_role("button", name="Change", exact=True).click()
    return page


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved. It holds at once.").wait_for()


def test_a_teacher_changes_the_settings_and_the_rooms_follow(host, student, lesson):
    page = opened_settings(host, lesson)
    page.get_by_label("watches; only hosts and speakers talk").check()
    page.get_by_label("People wait at the door until a host lets them in").check()
    page.get_by_label("only hosts", exact=True).first.check()
    save(page)
    student.page.wait_for_function("() => jitsiRooms.length === 2")
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, False]
    config = student.rooms("given")[1]["configOverwrite"]
    assert (config["startWithAudioMuted"], config["startWithVideoMuted"]) == (True, True)
    assert "desktop" not in config["toolbarButtons"]
    student.sees("Only the hosts write in this chat.")
    host.page.wait_for_function("() => jitsiRooms[0].commands.length === 5")
    assert host.rooms("commands") == [
        [
            ["toggleLobby", True],
            ["toggleModeration", True, "audio"],
            ["toggleModeration", True, "video"],
            ["muteEveryone", "audio"],
            ["muteEveryone", "video"],
        ]
    ]
    page.get_by_role("button", name="Close", exact=True).click()
    expect(page.get_by_text("people wait at the door · the audience watches")).to_be_visible()


def test_a_password_that_is_set_while_live_is_told_to_the_room(host, lesson):
    page = opened_settings(host, lesson)
    page.get_by_label("Set a password").check()
    page.get_by_label("Password of the room").last.fill("algebra")
    save(page)
    host.page.wait_for_function("() => jitsiRooms[0].commands.length === 1")
    assert host.rooms("commands") == [[["password", "algebra"]]]
    expect(page.get_by_label("A password is set; keep it")).to_be_checked()


def test_what_was_typed_stays_when_it_cannot_be_saved(host, lesson):
    page = opened_settings(host, lesson)
    page.get_by_label("A fixed number; hosts do not count").check()
    places = page.get_by_label("Number of places")
    places.fill("some")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(places).to_be_focused()
    expect(page.get_by_text("A whole number from 1 to 1,000,000.")).to_be_visible()
    places.fill("30")
    host.may_be_refused(503)
    settings = f"**/api/live/settings/{lesson}/"
    page.route(settings, lambda route: route.fulfill(status=503, json={}))
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("The service is temporarily unavailable.")).to_be_visible()
    expect(page.get_by_role("button", name="Save", exact=True)).to_be_focused()
    page.unroute(settings)
    save(page)
    expect(places).to_have_value("30")


def test_a_speaker_is_made_in_the_list_of_people(host, student, site, lesson):
    site.sets(lesson, audience="watches")
    student.page.wait_for_function("() => jitsiRooms.length === 2")
    student.is_at_stage("joined")
    student.is_given(lesson, **ticket(3600))
    page = details(host, lesson)
    page.get_by_role("button", name="What Arjun Patel may do").click()
    page.get_by_role("button", name="May speak").click()
    expect(page.get_by_role("button", name="Watches only")).to_be_focused()
    student.page.wait_for_function("() => jitsiRooms.length === 3")
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, True, False]
    assert "desktop" in student.rooms("given")[2]["configOverwrite"]["toolbarButtons"]
    page.get_by_role("button", name="Make co-host").click()
    student.page.wait_for_function("() => jitsiRooms.length === 4")
    student.sees_button("End session")
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, True, True, False]


def test_a_co_host_is_chosen_among_those_who_are_registered(host, person, lesson):
    page = opened_settings(host, lesson)
    page.get_by_label("Arjun Patel", exact=True).check()
    save(page)
    person("student").open(f"/webinars/{lesson}").sees("You host this webinar too")


def test_a_co_host_who_is_not_registered_goes_live_and_ends(person, site, lesson):
    site.sets(lesson, co_hosts=[site.user("guest")])
    helper = person("guest").open(f"/webinars/{lesson}")
    helper.sees("You host this webinar too")
    helper.press("Go Live")
    helper.is_at_stage("joined")
    helper.press("End session")
    helper.page.get_by_role("dialog").get_by_role("button", name="End session").click()
    helper.sees("You have ended the session for everyone.")
    assert helper.rooms("commands") == [[["endConference"]]]


def test_who_looks_on_and_is_made_co_host_learns_it_on_the_open_page(person, site, lesson):
    site.start(lesson)
    guest = looking_on(person("guest"), lesson)
    assert guest.asked("/ticket/") == 1
    site.sets(lesson, audience="watches")
    # Still a guest, who has asked once more.
    guest.asks("/ticket/", 2)
    guest.sees_button("Register Now")
    site.sets(lesson, co_hosts=[site.user("guest")])
    guest.sees("You host this webinar too")
    guest.press("Return to the room")
    guest.is_at_stage("joined")


def test_who_is_made_co_host_while_offline_learns_it_on_the_page_that_comes_back(
    person, site, lesson
):
    site.start(lesson)
    guest = looking_on(person("guest").may_be_cut_off(), lesson)
    guest.context.set_offline(True)
    site.sets(lesson, co_hosts=[site.user("guest")])
    guest.context.set_offline(False)
    guest.sees("You host this webinar too")


def test_a_webinar_that_opens_to_all_who_are_signed_in_opens_on_the_pages_of_guests(
    person, site, lesson
):
    site.start(lesson)
    guest = person("guest").open(f"/webinars/{lesson}")
    guest.sees("Live Now! Register to join the live session")
    guest.asks("/ticket/", 1)
    site.sets(lesson, entry="signed_in")
    guest.press("Join Live Session")
    guest.is_at_stage("joined")


def test_a_co_host_no_longer_is_out_of_the_room(person, site, lesson):
    site.sets(lesson, co_hosts=[site.user("guest")])
    helper = person("guest").may_be_refused(403).open(f"/webinars/{lesson}")
    helper.press("Go Live")
    helper.is_at_stage("joined")
    site.sets(lesson)
    helper.sees("You have to be registered to enter the live session.")
    expect(helper.page.locator("iframe")).to_have_count(0)
    assert helper.rooms("isDisposed") == [True]


def test_whoever_is_signed_in_joins_where_the_host_says_so(person, site, lesson):
    site.sets(lesson, entry="signed_in")
    site.start(lesson)
    guest = person("guest").open(f"/webinars/{lesson}")
    guest.press("Join Live Session")
    guest.is_at_stage("joined")


def test_who_waits_before_a_full_room_gets_the_place_that_becomes_free(person, site, lesson):
    site.register("guest", lesson)
    site.sets(lesson, participant_limit=1)
    site.start(lesson)
    student = enter(person("student"), lesson)
    student.asks("/api/live/presence/", 1)
    late = person("guest").may_be_refused(403).open(f"/webinars/{lesson}")
    late.press("Join Live Session")
    late.sees("All places in the room are taken.")
    late.sees("This page asks again every 10 seconds")
    with student.page.expect_request("**/api/live/presence/**") as left:
        student.press("Leave Session")
    assert left.value.post_data_json == {"in_room": False}
    late.is_at_stage("joined", timeout=25_000)


def test_a_tab_that_is_closed_frees_its_seat(person, site, lesson):
    site.register("guest", lesson)
    site.sets(lesson, participant_limit=1)
    site.start(lesson)
    student = enter(person("student"), lesson)
    student.asks("/api/live/presence/", 1)
    assert not may_join(site, "guest", lesson)
    student.page.close(run_before_unload=True)
    # Ten seconds after the word, and by itself, where nobody keeps it, only after 45.
    wait_until(lambda: may_join(site, "guest", lesson), 20)


def may_join(site, username, lesson) -> bool:
    try:
        site.call("GET", f"/api/live/join/{lesson}/", as_user=username)
        return True
    except HTTPError as refusal:
        if json.load(refusal)["code"] == "session_full":
            return False
        raise


def test_an_admin_changes_the_settings_of_a_colleagues_webinar(person, student, site, lesson):
    # This installation does not list who is registered.
    admin = person("admin").may_be_refused(404).open(f"/webinars/{lesson}")
    admin.press("Change")
    admin.page.get_by_label("watches; only hosts and speakers talk").check()
    save(admin.page)
    student.page.wait_for_function("() => jitsiRooms.length === 2")
    student.is_at_stage("joined")
    admin.page.get_by_role("button", name="Close", exact=True).click()
    expect(admin.page.get_by_text("the audience watches")).to_be_visible()
    decided = site.call("GET", f"/api/live/settings/{lesson}/", as_user="host")
    assert decided["audience"] == "watches"


def test_neither_a_student_nor_a_stranger_is_shown_the_settings(person, lesson):
    for username in ("student", "guest", None):
        one = person(username).open(f"/webinars/{lesson}")
        one.sees("About this webinar")
        one.lacks_button("Change")


def test_a_closed_chat_has_no_field_and_says_why(person, site, lesson):
    site.sets(lesson, chat="off")
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.sees("The hosts have switched the chat off.")
    expect(student.page.get_by_label("Message", exact=True)).to_have_count(0)
    site.sets(lesson)
    student.write("Back again")
    student.sees("Back again")
