"""Every screen of the portal."""

from collections.abc import Callable
from typing import NamedTuple

from Browser import scenes
from Browser.person import Person


class Screen(NamedTuple):
    name: str
    username: str | None
    """`{lesson}`, `{tomorrow}` and so on stand for the ids of webinars in these states."""
    path: str
    prepare: Callable[[Person], None] = lambda one: None
    refusals: tuple[int, ...] = ()


SCREENS = [
    Screen("list", None, "/"),
    Screen("list-of-the-host", "host", "/"),
    Screen("list-nothing-found", None, "/", scenes.nothing_found),
    Screen("sign-in", None, "/sign-in"),
    Screen("sign-in-refused", None, "/sign-in", scenes.refused, (401,)),
    Screen("my-webinars-signed-out", None, "/my-webinars"),
    Screen("my-webinars-of-the-host", "host", "/my-webinars"),
    Screen("my-webinars-of-a-student", "student", "/my-webinars"),
    Screen("new-webinar", "host", "/webinars/new"),
    Screen("new-webinar-incomplete", "host", "/webinars/new", scenes.incomplete),
    Screen("new-webinar-refused", "student", "/webinars/new"),
    Screen("your-data", "student", "/your-data"),
    Screen("your-data-asked", "student", "/your-data", scenes.asked_to_erase),
    Screen("your-data-signed-out", None, "/your-data"),
    Screen("help", None, "/help"),
    Screen("not-found", None, "/no-such-page", refusals=(404,)),
    Screen("webinar-not-found", None, "/webinars/999999999", refusals=(404,)),
    Screen("live-for-the-host", "host", "/webinars/{lesson}", scenes.with_participants),
    Screen("live-for-a-student", "student", "/webinars/{lesson}"),
    Screen("live-for-a-guest", "guest", "/webinars/{lesson}", refusals=(403,)),
    Screen("settings-of-the-host", "host", "/webinars/{tomorrow}", scenes.with_settings, (404,)),
    Screen("settings-incomplete", "host", "/webinars/{lesson}", scenes.with_faults, (404,)),
    Screen("upcoming-for-the-host", "host", "/webinars/{tomorrow}"),
    Screen("upcoming-for-a-student", "student", "/webinars/{tomorrow}"),
    Screen("upcoming-for-a-guest", None, "/webinars/{tomorrow}"),
    Screen("over-for-the-host", "host", "/webinars/{over}", scenes.with_participants),
    Screen("report", "host", "/webinars/{over}/report", scenes.with_report),
    Screen("report-corrected", "host", "/webinars/{over}/report", scenes.with_correction),
    Screen("report-signed-out", None, "/webinars/{over}/report"),
    Screen("certificate", "student", "/certificates/{over}"),
    Screen("certificate-refused", "guest", "/certificates/{over}", refusals=(404,)),
    Screen("certificate-not-final", "student", "/certificates/{lesson}", refusals=(409,)),
    Screen("certificate-signed-out", None, "/certificates/{over}"),
    Screen("verified", None, "/verify/{certificate}"),
    Screen("verified-unknown", None, "/verify/0", refusals=(404,)),
    Screen("analytics", "admin", "/analytics"),
    Screen("analytics-of-a-student", "student", "/analytics"),
    Screen("ended", None, "/webinars/{yesterday}"),
    Screen("room-signed-out", None, "/webinars/{lesson}/live"),
    Screen("room-not-registered", "guest", "/webinars/{lesson}/live", refusals=(403,)),
    Screen("room-before-entering", "student", "/webinars/{lesson}/live"),
    Screen("green-room-before-the-doors-open", "host", "/webinars/{tomorrow}/live"),
    Screen("green-room-with-devices", "student", "/webinars/{lesson}/live", scenes.with_devices),
    Screen("green-room-of-what-is-over", "student", "/webinars/{yesterday}/live"),
    Screen("room-of-a-student", "student", "/webinars/{lesson}/live", scenes.in_room),
    Screen("room-of-the-host", "host", "/webinars/{lesson}/live", scenes.in_room),
    Screen("room-with-chat", "student", "/webinars/{lesson}/live", scenes.with_panel),
    Screen("room-with-people", "host", "/webinars/{lesson}/live", scenes.with_people),
    Screen(
        "room-with-people-of-a-student", "student", "/webinars/{lesson}/live", scenes.with_people
    ),
    Screen("room-asked-to-end", "host", "/webinars/{lesson}/live", scenes.asked_to_end),
    Screen("room-with-people-at-the-door", "host", "/webinars/{lesson}/live", scenes.at_the_door),
    Screen(
        "room-asked-for-password", "student", "/webinars/{lesson}/live", scenes.asked_for_password
    ),
    Screen("room-in-the-lobby", "student", "/webinars/{lesson}/live", scenes.in_the_lobby),
    Screen("room-after-the-meeting", "host", "/webinars/{lesson}/live", scenes.after_the_meeting),
    Screen("room-in-trouble", "student", "/webinars/{lesson}/live", scenes.in_trouble),
    Screen("list-of-a-student", "student", "/"),
    Screen("list-empty", None, "/", scenes.empty, (503,)),
    Screen("list-failed", None, "/", scenes.failed, (503,)),
    Screen("list-offline", "student", "/", scenes.offline),
    Screen("my-webinars-empty", "guest", "/my-webinars"),
    Screen("my-webinars-with-reminders", "host", "/my-webinars", scenes.with_reminders),
    Screen("doors-open-for-the-host", "host", "/webinars/{doors}"),
    Screen("doors-open-for-a-student", "student", "/webinars/{doors}"),
    Screen("doors-open-for-a-guest", "guest", "/webinars/{doors}", refusals=(403,)),
    Screen("due-for-the-host", "host", "/webinars/{due}"),
    Screen("due-for-a-student", "student", "/webinars/{due}"),
    Screen("due-for-a-guest", None, "/webinars/{due}"),
    Screen(
        "due-and-waited-for", "student", "/webinars/{due}", scenes.waits_for_the_host, (403, 404)
    ),
    Screen("ended-for-a-student", "student", "/webinars/{over}"),
    Screen("past-for-the-host", "host", "/webinars/{yesterday}"),
    Screen("cancelled-for-the-host", "host", "/webinars/{cancelled}"),
    Screen("cancelled-for-a-student", "student", "/webinars/{cancelled}"),
    Screen("waiting-room", "student", "/webinars/{doors}/live"),
    Screen("room-asked-to-leave", "host", "/webinars/{lesson}/live", scenes.asked_to_leave),
    Screen("room-with-a-person", "host", "/webinars/{lesson}/live", scenes.with_people_asked_about),
    Screen("room-with-a-line", "host", "/webinars/{lesson}/live", scenes.with_line_asked_about),
    Screen("room-with-tools", "host", "/webinars/{lesson}/live", scenes.with_tools),
    Screen("room-to-divide", "host", "/webinars/{lesson}/live", scenes.with_rooms_to_open),
    Screen("room-in-a-breakout", "student", "/webinars/{lesson}/live", scenes.in_a_breakout),
    Screen(
        "room-asked-about-recording",
        "student",
        "/webinars/{lesson}/live",
        scenes.asked_about_recording,
    ),
    Screen("edit", "host", "/webinars/{tomorrow}/edit", scenes.asked_about_the_clock),
    Screen("edit-refused", "student", "/webinars/{tomorrow}/edit"),
    Screen("registered", "host", "/webinars/{tomorrow}", scenes.with_registered),
    Screen("asked-to-cancel", "host", "/webinars/{doors}", scenes.asked_to_cancel),
]
