"""A ticket opens a door: it stands in no log, whatever becomes of the request that carried it."""

import signal

from Support.processes import wait_until


def test_no_ticket_is_logged(api, anyone, subscribe, tickets, lesson, platform, instance):
    ticket = tickets.get(lesson.webinar, lesson.student)
    other = platform.lesson()
    good = subscribe(lesson.webinar, ticket=ticket)
    _ = good.opening
    good.close()
    # Of another webinar, of none, altered, with a method that is not allowed, and on other paths.
    for refused in (
        subscribe(other.webinar, ticket=ticket),
        subscribe(999999999, ticket=ticket),
        subscribe(lesson.webinar, ticket=ticket[:-2] + "xy"),
    ):
        assert refused.response.status in (403, 404)
    for path in (
        f"/api/live/events/{lesson.webinar}/?ticket={ticket}",
        f"/api/live/events/abc/?ticket={ticket}",
        f"/api/live/events/{lesson.webinar}/ticket/?ticket={ticket}",
        f"/api/live/status/{lesson.webinar}/?ticket={ticket}",
    ):
        api.request("PUT", path)
    assert ticket[:-2] not in instance.logs_with(anyone.asks_status(0))


def test_no_ticket_is_logged_when_the_hub_is_away(subscribe, tickets, lesson, instance):
    ticket = tickets.get(lesson.webinar, lesson.student)
    with instance.hub_out_of_reach():
        response = subscribe(lesson.webinar, ticket=ticket).response
    assert response.status == 503
    assert ticket not in instance.logs_with(response)


def test_no_ticket_is_logged_when_the_hub_dies(subscribe, tickets, lesson, instance):
    ticket = tickets.get(lesson.webinar, lesson.student)
    stream = subscribe(lesson.webinar, ticket=ticket)
    _ = stream.opening
    instance.replace_hub(signal.SIGKILL)
    stream.wait_for_end()
    again = subscribe(lesson.webinar, ticket=ticket)
    assert again.opening.kind == "status"
    assert ticket not in instance.logs_with(stream.response)


def test_a_stream_is_one_line_of_nginx_when_it_ends(subscribe, lesson, instance):
    stream = subscribe(lesson.webinar)
    id = stream.response.headers["X-Request-ID"]
    _ = stream.opening
    stream.close()
    (line,) = wait_until(
        lambda: [line for line in instance.logs.splitlines() if id in line and line[0] == "{"]
    )
    assert '"route":"events"' in line
