"""The webinars whose figures are reckoned by hand: sql/tests/fixtures/analytics.sql says how."""

from Support.paths import REPOSITORY
from Support.platform import Platform
from Support.processes import wait_until

ALGEBRA, BOTANY, CANCELLED = 9101, 9102, 9103
ASHA, RAVI, BEN = 9001, 9002, 9011

DUE = "SELECT count(*) FROM webinar_live.analytics_due WHERE due_at <= now()"
GONE = (
    "DELETE FROM webinar_live.attendance_correction WHERE webinar_id BETWEEN 9101 AND 9103",
    "DELETE FROM webinar_live.webinar_settings WHERE webinar_id BETWEEN 9101 AND 9103",
    "DELETE FROM webinar_live.webinar_part WHERE webinar_id BETWEEN 9101 AND 9103",
    "DELETE FROM live_sessions_livesessionparticipant WHERE user_id BETWEEN 9001 AND 9016",
    "DELETE FROM live_sessions_livesession WHERE webinar_id BETWEEN 9101 AND 9103",
    "DELETE FROM communications_webinarchatmessage WHERE event_id BETWEEN 9101 AND 9103",
    "DELETE FROM registrations_registration WHERE event_id BETWEEN 9101 AND 9103",
    "DELETE FROM webinars_event WHERE id BETWEEN 9101 AND 9103",
    "DELETE FROM accounts_userprofile WHERE user_id BETWEEN 9001 AND 9016",
    "DELETE FROM auth_user WHERE id BETWEEN 9001 AND 9016",
)


def lay(platform: Platform) -> None:
    """Has them in the database, and counted."""
    platform.connection.execute((REPOSITORY / "sql/tests/fixtures/analytics.sql").read_text())
    counted(platform)


def counted(platform: Platform) -> None:
    """Whatever has changed is counted: by the hub in its rounds, or here, whoever is first."""

    def nothing_is_due() -> bool:
        platform.run("SELECT webinar_live.refresh_analytics()")
        return platform.value(DUE) == 0

    assert wait_until(nothing_is_due, 15)
    moment = platform.value("SELECT clock_timestamp()")
    platform.run("UPDATE webinar_live.analytics_total SET as_of = NULL")
    assert wait_until(lambda: recounted(platform, moment), 15)


def recounted(platform: Platform, since) -> bool:
    platform.run("SELECT webinar_live.refresh_analytics()")
    return platform.value(
        "SELECT coalesce(as_of > %s, false) FROM webinar_live.analytics_total", since
    )


def remove(platform: Platform) -> None:
    for statement in GONE:
        platform.run(statement)
    counted(platform)
