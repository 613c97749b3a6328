"""A random name that another session already has is drawn again; nobody sees an error."""

import pytest

from Support.contract import assert_answer, live

# The first attempts for a webinar get the name of a session that exists, as bad luck would do it.
COLLIDE = """
CREATE FUNCTION test_collide() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public AS $$
BEGIN
    IF NEW.webinar_id = {webinar} AND nextval('test_attempts') <= {collisions} THEN
        NEW.room_name = '{taken}';
    END IF;
    RETURN NEW;
END $$;
CREATE SEQUENCE test_attempts;
CREATE TRIGGER test_collide BEFORE INSERT ON live_sessions_livesession
    FOR EACH ROW EXECUTE FUNCTION test_collide();
ALTER TABLE live_sessions_livesession
    DROP CONSTRAINT IF EXISTS live_sessions_livesession_room_name_form;
"""
RESTORE = """
DROP TRIGGER test_collide ON live_sessions_livesession;
DROP FUNCTION test_collide;
DROP SEQUENCE test_attempts;
"""
FORM = """
SELECT pg_get_constraintdef(oid) FROM pg_constraint
WHERE conname = 'live_sessions_livesession_room_name_form'
"""


@pytest.fixture
def collide(platform):
    form = platform.value(FORM)

    def collide(webinar: int, taken: str, collisions: int) -> None:
        names = {"webinar": webinar, "taken": taken, "collisions": collisions}
        platform.connection.execute(COLLIDE.format(**names))

    yield collide
    platform.connection.execute(RESTORE)
    platform.connection.execute(
        "ALTER TABLE live_sessions_livesession"
        f" ADD CONSTRAINT live_sessions_livesession_room_name_form {form}"
    )


@pytest.mark.parametrize("collisions", [1, 2])
def test_a_collision_is_drawn_again(person, platform, collide, collisions):
    first, second = platform.lesson(), platform.lesson()
    taken = person(first.host).starts(first).json["room_name"]
    collide(second.webinar, taken, collisions)
    response = person(second.host).starts(second)
    room = response.json["room_name"]
    assert_answer(response, live(room))
    assert room.startswith(second.room_prefix)
    assert platform.value("SELECT last_value FROM test_attempts") == collisions + 1
