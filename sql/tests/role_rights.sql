-- What each role holds is what webinar_live.role_right lists, no more and no less.

BEGIN;
SELECT plan(12);

CREATE FUNCTION pg_temp.differs(whose text, expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is(
        (SELECT string_agg(format('%s %s on %s', verdict, privilege, object), ', ') FROM webinar_live.right_difference(whose)),
        expected, rule);
$$;

SELECT set_eq(
    'SELECT DISTINCT role FROM webinar_live.role_right',
    '{webinar_live,webinar_live_sign_in,webinar_live_retention,webinar_live_events}'::text[],
    'each role''s rights are listed');
SELECT pg_temp.differs(role, NULL, format('%s holds what is listed, and nothing else', role))
  FROM unnest('{webinar_live,webinar_live_sign_in,webinar_live_retention,webinar_live_events}'::text[]) AS role;

GRANT SELECT (password) ON auth_user TO webinar_live;
SELECT pg_temp.differs('webinar_live', 'holds SELECT (password) on TABLE auth_user',
    'a column too many is told');
CALL webinar_live.set_rights('webinar_live');
SELECT pg_temp.differs('webinar_live', NULL, 'and taken back');

GRANT CREATE ON SCHEMA webinar_live TO webinar_live_events;
SELECT pg_temp.differs('webinar_live_events', 'holds CREATE on SCHEMA webinar_live',
    'a schema that a role may write in is told');
CALL webinar_live.set_rights('webinar_live_events');

REVOKE DELETE ON webinar_live.sign_in_failure FROM webinar_live_sign_in;
SELECT pg_temp.differs('webinar_live_sign_in', 'lacks DELETE on TABLE webinar_live.sign_in_failure',
    'a right that is missing is told');
CALL webinar_live.set_rights('webinar_live_sign_in');
SELECT pg_temp.differs('webinar_live_sign_in', NULL, 'and granted again');

-- As Django drops one.
ALTER TABLE webinars_event DROP COLUMN live_stream_url CASCADE;
ALTER TABLE webinars_event ADD COLUMN live_stream_url varchar(200) NULL;
CALL webinar_live.set_rights('webinar_live');
SELECT pg_temp.differs('webinar_live', NULL, 'a column that is dropped and made again has its rights again');

DELETE FROM webinar_live.role_right WHERE role = 'webinar_live_events';
CALL webinar_live.set_rights('webinar_live_events');
SELECT is_empty(
    $$ SELECT FROM pg_shdepend WHERE refobjid = 'webinar_live_events'::regrole AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) $$,
    'a role for which nothing is listed holds nothing');

SELECT * FROM finish();
ROLLBACK;
