-- Deploy webinar_live:function_webinar_live_settle_attendance to pg
-- requires: function_webinar_live_attendance

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- Not in the transaction that ends a session, which may be Django's and shall neither wait nor fail for this. As often
-- as one likes: a registration that counts as attended stays so, whoever has said it, unless a correction takes it back.
-- What is not final yet, what somebody holds locked, and what a migration has renamed, is tried again for a day: a hub's
-- round does not fail for it. It gives way long before PostgreSQL looks for a deadlock, whose victim might be a platform that
-- deletes; and once, because all that it has marked until then stays locked while it waits.
CREATE OR REPLACE FUNCTION webinar_live.settle_attendance() RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET lock_timeout = '200ms'
AS $$
DECLARE
    due       record;
    is_final  boolean;
    gives_way boolean := false;
BEGIN
    FOR due IN
        SELECT run.session_id, run.started_at, run.ended_at, s.webinar_id
          FROM webinar_live.run
          JOIN live_sessions_livesession AS s ON s.id = run.session_id
         WHERE run.settle_at <= now()
         ORDER BY run.settle_at
         LIMIT 5
           FOR UPDATE OF run SKIP LOCKED
    LOOP
        BEGIN
            WITH seen AS MATERIALIZED (
                SELECT * FROM webinar_live.attendance(due.webinar_id)
            ), marked AS (
                UPDATE registrations_registration AS r
                   SET attended = true
                  FROM seen
                 WHERE NOT seen.provisional
                   AND coalesce(seen.corrected_state, seen.state) = 'attended'
                   AND r.event_id = due.webinar_id
                   AND r.user_id  = seen.user_id
                   AND NOT r.attended
            )
            SELECT NOT coalesce(bool_or(seen.provisional), false)
              INTO is_final
              FROM seen;
        EXCEPTION WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected THEN
            is_final  := false;
            gives_way := SQLSTATE = '55P03';
            RAISE WARNING 'webinar_live: who attended is not noted: %', SQLERRM
                USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
        END;

        UPDATE webinar_live.run
           SET settle_at = CASE WHEN NOT is_final AND due.ended_at > now() - interval '1 day' THEN now() + interval '1 minute' END
         WHERE session_id = due.session_id
           AND started_at = due.started_at;
        EXIT WHEN gives_way;
    END LOOP;
END
$$;

COMMENT ON FUNCTION webinar_live.settle_attendance() IS
    'Sets the registrations of who attended, by the webinar''s rule, for runs that have ended and are final.';

REVOKE ALL ON FUNCTION webinar_live.settle_attendance() FROM PUBLIC;

COMMIT;
