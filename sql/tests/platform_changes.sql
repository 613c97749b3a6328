BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/events.sql
\ir fixtures/workers.sql
SELECT plan(13);
SET LOCAL client_min_messages = error;

-- What a platform's migrations do to tables that our triggers read: its own writes go on.
CREATE FUNCTION pg_temp.say() RETURNS void
LANGUAGE sql
AS $$
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    VALUES (1, 2, 'x', now());
$$;
CREATE FUNCTION pg_temp.settle() RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
END
$$;
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT count(*) FROM pg_temp.told();

SAVEPOINT before;
ALTER TABLE auth_user RENAME COLUMN username TO login;
SELECT lives_ok('SELECT pg_temp.say(); SELECT pg_temp.settle()', 'a column that is renamed stops no message');
SELECT is_empty('SELECT pg_temp.told()', 'of which pages are not told');
ROLLBACK TO before;

ALTER TABLE accounts_userprofile RENAME TO accounts_profile;
SELECT lives_ok('SELECT pg_temp.say(); SELECT pg_temp.settle()', 'a table that is renamed stops no message');
ROLLBACK TO before;

DROP TABLE accounts_userprofile CASCADE;
SELECT lives_ok('SELECT pg_temp.say(); SELECT pg_temp.settle()', 'a table that is dropped stops no message');
ROLLBACK TO before;

SELECT pg_temp.say();
SELECT pg_temp.settle();
ALTER TABLE webinars_event RENAME TO webinars_webinar;
SELECT lives_ok('DELETE FROM communications_webinarchatmessage; SELECT pg_temp.settle()', 'nor the end of one');
SELECT is_empty('SELECT pg_temp.told()', 'whose words leave the outbox all the same');
ROLLBACK TO before;

ALTER TABLE live_sessions_livesession RENAME COLUMN room_name TO room;
SELECT lives_ok('UPDATE live_sessions_livesession SET is_active = NOT is_active; SELECT pg_temp.settle()', 'a column that is renamed stops no session');
ROLLBACK TO before;

ALTER TABLE live_sessions_livesession RENAME TO live_sessions_session;
SELECT lives_ok('UPDATE live_sessions_session SET room_name = ''webinar_1_00000002'' WHERE webinar_id = 1; SELECT pg_temp.settle()', 'nor does a table');
ROLLBACK TO before;

ALTER TABLE live_sessions_livesessionparticipant RENAME COLUMN joined_at TO came_at;
SELECT lives_ok(
    'INSERT INTO webinar_live.stay (session_id, user_id, seen_at) SELECT id, 2, now() FROM live_sessions_livesession WHERE webinar_id = 1',
    'a column that is renamed keeps nobody out of a room');
ROLLBACK TO before;

-- A publication FOR ALL TABLES refuses updates of a table whose rows it cannot name.
SELECT is_empty($$
    SELECT c.oid::regclass
      FROM pg_class AS c
     WHERE c.relnamespace   = 'webinar_live'::regnamespace
       AND c.relkind        = 'r'
       AND c.relpersistence = 'p'
       AND c.relnatts       > 0
       AND NOT EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = c.oid AND i.indisprimary)
    $$, 'each table of ours has a key, as publications need');
CREATE PUBLICATION everything FOR ALL TABLES;
SELECT lives_ok('UPDATE webinar_live.event_horizon SET id = id', 'beside a publication the outbox is trimmed');
SELECT lives_ok('SELECT pg_temp.say(); SELECT pg_temp.settle()', 'beside a publication messages are told');
ROLLBACK TO before;

-- What flush does, once it may.
SELECT pg_temp.say();
SELECT pg_temp.settle();
TRUNCATE communications_webinarchatmessage;
SELECT is_empty('SELECT pg_temp.told()', 'words that are truncated leave the outbox');

SELECT * FROM finish();
ROLLBACK;
