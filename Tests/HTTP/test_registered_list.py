"""Who is registered for a webinar, as its hosts and admins see it."""

import pytest

from Support.contract import (
    INACTIVE_USER,
    NO_CREDENTIALS,
    NOT_FOUND,
    NOT_PERMITTED,
    REQUIRED,
    assert_answer,
    invalid,
)

FIELDS = {
    "id", "user", "user_username", "user_name", "user_email", "user_picture_url",
    "registered_on", "attended",
}  # fmt: skip


@pytest.fixture
def class_of(platform, lesson):
    """Registers people by their names, and says who they are."""

    def class_of(*names):
        people = [platform.person(name=name, email=f"{name[1]}@school.example") for name in names]
        for one in people:
            platform.register(one, lesson.webinar)
        return people

    return class_of


def part(who, lesson, more="") -> tuple[list[int], int]:
    """Whose registrations are listed, and of how many."""
    response = who.asks_registered(lesson, more)
    assert response.status == 200
    assert all(one.keys() == FIELDS for one in response.json)
    return [one["user"] for one in response.json], int(response.headers["X-Total-Count"])


def test_a_host_sees_who_they_are(host, platform, lesson, class_of):
    (asha,) = class_of(("Asha", "Rao"))
    username = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    first, second = host.asks_registered(lesson).json
    assert (first["user"], first["user_name"], first["attended"]) == (
        lesson.student, username, False,
    )  # fmt: skip
    assert (second["user"], second["user_name"], second["user_email"]) == (
        asha, "Asha Rao", "Rao@school.example",
    )  # fmt: skip
    assert second["registered_on"].endswith("Z")


def test_a_host_sees_the_pictures_that_accounts_have(host, platform, lesson):
    assert host.asks_registered(lesson).json[0]["user_picture_url"] is None
    platform.gives_picture(lesson.student, "people/a b.jpg")
    assert host.asks_registered(lesson).json[0]["user_picture_url"] == "/media/people/a%20b.jpg"


def test_co_hosts_and_admins_see_them_too(host, person, platform, lesson):
    coworker = person(platform.person())
    assert_answer(coworker.asks_registered(lesson), NOT_PERMITTED)
    host.sets(lesson, co_hosts=[coworker.user])
    admins = person(platform.person(role="admin")), person(platform.person(staff=True))
    for who in (host, coworker, *admins):
        assert part(who, lesson) == ([lesson.student], 1)


def test_nobody_else_sees_them(host, student, outsider, anyone, person, platform, lesson):
    host.sets(lesson, speakers=[lesson.outsider])
    for who in (student, outsider, person(platform.person(role="student"))):
        assert_answer(who.asks_registered(lesson), NOT_PERMITTED)
    assert_answer(anyone.asks_registered(lesson), NO_CREDENTIALS)
    gone = person(platform.person(active=False, staff=True))
    assert_answer(gone.asks_registered(lesson), INACTIVE_USER)
    assert_answer(gone.asks_registered("x"), INACTIVE_USER)


def test_they_come_by_parts_in_the_order_of_registration(host, platform, lesson):
    platform.students(lesson.webinar, 149)
    ids = platform.values(
        "SELECT user_id FROM registrations_registration WHERE event_id = %s ORDER BY id",
        lesson.webinar,
    )
    assert part(host, lesson) == (ids[:100], 150)
    assert part(host, lesson, "&offset=100") == (ids[100:], 150)
    assert part(host, lesson, "&limit=7&offset=14") == (ids[14:21], 150)
    assert part(host, lesson, "&offset=150") == ([], 150)
    head = host.api.request("HEAD", f"/api/registrations/?event={lesson.webinar}", token=host.token)
    assert (head.status, head.headers["X-Total-Count"]) == (200, "150")


def test_a_search_finds_all_of_its_words_in_their_names(host, platform, lesson, class_of):
    asha, ravi = class_of(("Asha", "Rão"), ("Ravi", "100%"))
    username = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    for words, found in (
        ("asha", [asha]), ("R%C3%83O+asha", [asha]), ("r", [asha, ravi]), ("100%25", [ravi]),
        (username.upper(), [lesson.student]), ("asha+100", []), ("_avi", []), ("school", []),
    ):  # fmt: skip
        assert part(host, lesson, f"&search={words}&limit=50") == (found, len(found)), words


@pytest.mark.parametrize(
    ("query", "refusal"),
    [("", invalid(event=REQUIRED)), ("?event=abc", invalid(event="A valid integer is required.")),
     ("?event=", invalid(event="A valid integer is required.")),
     (f"?event={10**30}", invalid(event="A valid integer is required.")),
     ("?event=1&limit=0", invalid(limit="Ensure this value is greater than or equal to 1.")),
     ("?event=1&limit=101", invalid(limit="Ensure this value is less than or equal to 100.")),
     ("?offset=x", invalid(event=REQUIRED, offset="A valid integer is required.")),
     ("?event=999999999", NOT_FOUND), ("?event=-1", NOT_FOUND)],
)  # fmt: skip
def test_a_bad_question_is_refused(student, query, refusal):
    assert_answer(student.get(f"/api/registrations/{query}"), refusal)
