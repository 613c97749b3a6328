"""The operator's commands while PostgreSQL is slow or silent: a bounded wait, one true sentence."""

from Support.cluster import lock, wait_for_waiter
from Support.worker import run_program

DATABASE_AWAY, OUTCOME_UNKNOWN = 69, 75
ROW = "SELECT FROM live_sessions_livesession WHERE webinar_id = %s FOR UPDATE"


def test_an_end_that_somebody_elses_lock_holds_up_does_not_happen_later(
    settings, instance, platform, live_lesson
):
    with lock(instance.facts["OWNER_DATABASE"], ROW, live_lesson.webinar):
        told = run_program("end", str(live_lesson.webinar), settings=settings)
    assert (told.returncode, told.stdout) == (DATABASE_AWAY, "")
    (sentence,) = told.stderr.splitlines()
    assert sentence.startswith("The database refused: ")
    assert platform.sessions(live_lesson.webinar)[0]["is_active"] is True


def test_an_end_that_postgresql_says_nothing_about_is_said_to_be_unknown(
    settings, instance, platform, cluster, live_lesson, in_background
):
    with lock(instance.facts["OWNER_DATABASE"], ROW, live_lesson.webinar):
        request = in_background(run_program, "end", str(live_lesson.webinar), settings=settings)
        wait_for_waiter(platform)
        with cluster.frozen():
            told = request.result(timeout=25)
    assert (told.returncode, told.stdout) == (OUTCOME_UNKNOWN, "")
    (sentence,) = told.stderr.splitlines()
    assert sentence.startswith("Whether the session has ended is not known: ")


def test_while_postgresql_is_silent_each_command_ends_and_says_so(settings, cluster, live_lesson):
    with cluster.frozen():
        for command in (["sessions"], ["attendance", str(live_lesson.webinar)]):
            told = run_program(*command, settings=settings)
            assert (told.returncode, told.stdout) == (DATABASE_AWAY, "")
            assert len(told.stderr.splitlines()) == 1
