"""Before the room: own picture and sound, the connection, the wait, entering as it was chosen."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Browser.axe import whatever_is_wrong
from Browser.person import STREAM
from Browser.reach import out_of_reach
from Browser.test_classroom import LOOKS, SHAPES

CHECK = "Check camera and microphone"
# Keeps every track that the page was given, and counts how often it asked.
WATCH_DEVICES = """
    window.asked = [];
    window.tracks = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
        asked.push(wanted);
        const stream = await ask(wanted);
        tracks.push(...stream.getTracks());
        return stream;
    };
"""


@pytest.fixture
def soon(site):
    """A webinar whose doors are open, and which has not begun."""
    lesson = site.lesson("Quantum field trip", timedelta(minutes=10), 60)
    site.register("student", lesson)
    return lesson


@pytest.fixture
def arrive(person):
    """`arrive("host", lesson)` is in the green room, and what it does with devices is seen."""

    def come(username, lesson, **context):
        one = person(username, **context)
        one.page.add_init_script(WATCH_DEVICES)
        one.open(f"/webinars/{lesson}/live")
        one.page.locator(".green-inner").wait_for()
        return one

    return come


@pytest.fixture
def student(arrive, site, lesson):
    """Late: the session is on the air."""
    site.start(lesson)
    return arrive("student", lesson)


def check(one):
    one.press(CHECK)
    one.sees_button("Check again")


def without(one, name: str, media: str = "audio, video"):
    """The browser answers with this error for these."""
    one.page.evaluate(
        """([name, media]) => {
            const ask = navigator.mediaDevices.getUserMedia;
            navigator.mediaDevices.getUserMedia = async (wanted) => {
                const isDenied = media.split(", ").some((one) => wanted[one]);
                if (isDenied) throw new DOMException("no", name);
                return ask(wanted);
            };
        }""",
        [name, media],
    )


def live_tracks(one) -> list[str]:
    return one.page.evaluate(
        "tracks.filter((one) => one.readyState === 'live').map(({ kind }) => kind).sort()"
    )


def opened_with(one) -> tuple[bool, bool]:
    """Whether microphone and camera were off in the room that was opened last."""
    config = one.rooms("given")[-1]["configOverwrite"]
    return config["startWithAudioMuted"], config["startWithVideoMuted"]


def is_whole(one):
    assert out_of_reach(one.page) == []
    assert whatever_is_wrong(one.page) == ""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_whole_in_every_shape(arrive, site, lesson, soon, screenshot, shape, look):
    width, height = SHAPES[shape]
    context = {"viewport": {"width": width, "height": height}, "reduced_motion": "reduce"}
    host = arrive("host", soon, **context, **LOOKS[look])
    host.page.locator(".device-check .button").click()
    host.page.locator(".meter-heard").wait_for()
    host.page.locator(".network-well").wait_for()
    screenshot(host, f"green-room-{shape}-{look}")
    is_whole(host)
    site.start(lesson)
    student = arrive("student", lesson, **context, **LOOKS[look])
    screenshot(student, f"green-room-late-{shape}-{look}")
    is_whole(student)


@pytest.mark.parametrize("shape", SHAPES)
def test_text_of_twice_the_size_pushes_nothing_out(arrive, soon, shape):
    width, height = SHAPES[shape]
    host = arrive("host", soon, viewport={"width": width, "height": height})
    check(host)
    host.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert out_of_reach(host.page) == []


def test_a_page_that_loads_asks_for_no_device(student):
    student.sees_button(CHECK)
    student.page.wait_for_timeout(1_000)
    assert student.page.evaluate("asked") == []


def test_a_press_shows_the_own_picture_and_that_the_microphone_hears(student):
    check(student)
    picture = student.page.get_by_label("Your own picture")
    expect(picture).to_be_visible()
    student.page.wait_for_function("document.querySelector('video').videoWidth > 0")
    student.sees("Your microphone hears you.")
    assert student.page.evaluate("asked") == [{"audio": True, "video": True}]


def test_the_connection_is_told_in_words(student):
    check(student)
    student.sees("Your connection is good.")


def test_a_video_server_that_is_not_reached_is_told_before_the_lesson(student):
    student.may_be_cut_off()
    script = f"https://{student.site.jitsi_domain}/external_api.js"
    student.page.route(script, lambda route: route.abort("blockedbyclient"))
    check(student)
    student.sees("The video server cannot be reached from here.")


def test_a_page_without_a_stream_says_that_news_comes_late(person, site, lesson):
    site.start(lesson)
    student = person("student").without_stream().open(f"/webinars/{lesson}/live")
    check(student)
    student.sees("Chat and start come a few seconds late here")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("NotAllowedError", "The browser does not let this page use the {}."),
        ("NotFoundError", "No {} was found."),
        ("NotReadableError", "Another program uses the {}."),
    ],
)
def test_each_reason_for_no_device_has_a_sentence_and_none_keeps_anybody_out(
    student, name, sentence
):
    without(student, name)
    check(student)
    for device in ("microphone", "camera"):
        student.sees(sentence.format(device))
    student.press("Enter the room")
    student.is_at_stage("joined")


def test_a_missing_camera_does_not_cost_the_microphone(student):
    without(student, "NotFoundError", "video")
    check(student)
    student.sees("No camera was found.")
    student.sees("Your microphone hears you.")
    assert live_tracks(student) == ["audio"]


def test_who_attends_enters_silent_and_the_host_heard(student, arrive, lesson):
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert opened_with(student) == (True, False)
    host = arrive("host", lesson)
    host.press("Enter the room")
    host.is_at_stage("joined")
    assert opened_with(host) == (False, False)


def test_one_press_enters_to_listen_only(student):
    student.press("Listen only")
    student.is_at_stage("joined")
    assert opened_with(student) == (True, True)


def test_the_room_opens_as_it_was_chosen_also_when_it_is_made_anew(student):
    check(student)
    student.page.get_by_label("Enter with the microphone on").check()
    student.page.get_by_label("Enter with the camera on").uncheck()
    microphone = student.page.get_by_label("Microphone", exact=True)
    microphone.select_option("Fake Audio Input 2")
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert opened_with(student) == (False, True)
    student.jitsi_does("fails('conference.connectionError')")
    student.press("Try again")
    student.is_at_stage("joined")
    assert opened_with(student) == (False, True)
    devices = [given["devices"] for given in student.rooms("given")]
    assert devices == [{"audioInput": "Fake Audio Input 2"}] * 2


def test_the_chosen_microphone_is_the_one_that_the_meter_hears(student):
    check(student)
    # A busy machine may have refused both at once, and given each alone.
    before = student.page.evaluate("asked.length")
    student.page.get_by_label("Microphone", exact=True).select_option("Fake Audio Input 2")
    student.page.wait_for_function(f"asked.length === {before + 1}")
    last = "asked.at(-1)"
    assert student.page.evaluate(f"'exact' in {last}.audio.deviceId && !{last}.video")
    heard = "tracks.find((one) => one.readyState === 'live' && one.label === 'Fake Audio Input 2')"
    student.page.wait_for_function(heard)
    assert live_tracks(student) == ["audio", "video"]


def test_nothing_is_on_in_the_background_once_the_person_has_entered(student):
    check(student)
    assert live_tracks(student) == ["audio", "video"]
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert live_tracks(student) == []


def test_nothing_is_on_once_the_person_has_gone(student, lesson):
    check(student)
    student.page.locator(".green-back").click()
    student.is_at(f"/webinars/{lesson}")
    assert live_tracks(student) == []


def test_a_camera_that_is_switched_off_is_off_at_once(student):
    check(student)
    student.page.get_by_label("Enter with the camera on").uncheck()
    student.sees("Nobody sees you yet")
    assert live_tracks(student) == ["audio"]
    student.page.get_by_label("Enter with the camera on").check()
    expect(student.page.get_by_label("Your own picture")).to_be_visible()
    assert live_tracks(student) == ["audio", "video"]


def test_go_live_opens_at_the_start_by_itself(arrive, site):
    soon = site.lesson("Starts in a moment", timedelta(seconds=8), 60)
    host = arrive("host", soon)
    host.sees("Go Live opens at")
    host.lacks_button("Go Live")
    host.press("Go Live")
    host.is_at_stage("joined")


def test_who_waits_is_let_in_by_itself_as_they_agreed(arrive, site, soon):
    student = arrive("student", soon)
    student.sees("This webinar starts in 10 min")
    student.sees("The host has not started yet. This page tells you the moment it does.")
    student.press("Let me in when it starts")
    student.sees("You are let in the moment it does, without another press.")
    expect(student.page.get_by_role("region", name="Waiting room")).to_be_focused()
    room = site.start(soon)
    student.stands_in(room)
    assert opened_with(student) == (True, False)


def test_who_has_not_agreed_is_told_and_pulled_into_nothing(arrive, site, soon):
    student = arrive("student", soon)
    site.start(soon)
    student.sees("The host has started. You can join now.")
    assert student.page.locator("iframe").count() == 0


def test_before_the_doors_open_the_page_says_when_they_do(arrive, tomorrow):
    for username in ("host", "student"):
        one = arrive(username, tomorrow)
        one.sees("The doors open at")
        one.lacks_button("Go Live")
        one.lacks_button("Let me in when it starts")


def test_the_host_sees_how_many_students_wait(person, soon):
    host = person("host")
    event = (
        'event: status\ndata: {"is_active": false, "room_name": null, "participant_count": 0}\n\n'
        'event: presence\ndata: {"participant_count": 0, "waiting_count": 12}\n\n'
    )
    host.page.route(
        STREAM, lambda route: route.fulfill(body=event, content_type="text/event-stream")
    )
    host.open(f"/webinars/{soon}/live")
    host.sees("12 students are waiting")


def test_the_hub_tells_the_host_how_many_students_wait(person, site, soon):
    site.register("guest", soon)
    for username in ("student", "guest"):
        waits = person(username).open(f"/webinars/{soon}/live")
        waits.sees("The host has not started yet")
    host = person("host").open(f"/webinars/{soon}/live")
    host.sees("2 students are waiting")


def test_where_the_audience_watches_students_are_offered_no_devices(arrive, site, lesson):
    site.sets(lesson, audience="watches")
    site.start(lesson)
    student = arrive("student", lesson)
    student.sees("In this webinar the audience watches")
    student.lacks_button(CHECK)
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert opened_with(student) == (True, True)


def test_a_screen_reader_is_led_from_the_way_in_to_the_check(student):
    expect(student.page.get_by_role("region", name="Waiting room")).to_match_aria_snapshot("""
        - region "Waiting room":
          - paragraph: Quantum field trip
          - status: The host has started. You can join now.
          - button "Enter the room"
          - button "Listen only"
          - status
          - link /To the webinar.s page/
          - region "Camera and microphone":
            - paragraph: Nobody sees you yet
            - checkbox "Enter with the microphone on"
            - checkbox "Enter with the camera on" [checked]
            - button "Check camera and microphone"
        """)


def test_the_check_is_made_by_keyboard_alone(student):
    student.page.get_by_role("button", name="Enter the room").focus()
    for _ in ("Listen only", "To the webinar's page", "Enter with the microphone on"):
        student.page.keyboard.press("Tab")
    expect(student.page.get_by_label("Enter with the microphone on")).to_be_focused()
    student.page.keyboard.press("Space")
    student.page.keyboard.press("Tab")
    student.page.keyboard.press("Tab")
    student.page.keyboard.press("Enter")
    student.sees_button("Check again")
    expect(student.page.get_by_role("button", name="Check again")).to_be_focused()
