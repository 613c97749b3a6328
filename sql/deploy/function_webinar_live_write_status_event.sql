-- Deploy webinar_live:function_webinar_live_write_status_event to pg
-- requires: table_webinar_live_event
-- requires: table_live_sessions_livesession

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- What is told is the status that will be committed, whatever the transaction did in between.
-- A later form of Django's table may lack started_at: its writes must go through all the same.
-- The platform's schema may be open to others: casts and pg_catalog keep functions and operators of theirs out.
-- What a migration renames or drops is missed here, and stops nobody's write. Only reading stands in the block that
-- catches it: a subtransaction that writes would cost each row.
CREATE OR REPLACE FUNCTION webinar_live.write_status_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET enable_seqscan = off
AS $$
DECLARE
    changed bigint;
    status  json;
BEGIN
    BEGIN
        IF coalesce(OLD.is_active, false) = coalesce(NEW.is_active, false)
           AND (TG_OP <> 'UPDATE' OR OLD.room_name::text = NEW.room_name::text) THEN
            RETURN NULL;
        END IF;

        changed := coalesce(NEW.webinar_id, OLD.webinar_id);

        SELECT pg_catalog.row_to_json(told.*)
          INTO status
          FROM (SELECT changed AS webinar_id) AS asked
          LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = asked.webinar_id
         CROSS JOIN LATERAL (
            SELECT coalesce(s.is_active, false)               AS is_active,
                   CASE WHEN s.is_active THEN s.room_name END AS room_name,
                   pg_catalog.to_char(run.started_at AT TIME ZONE 'UTC',
                                      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at,
                   pg_catalog.to_char(CASE WHEN NOT s.is_active THEN run.ended_at END AT TIME ZONE 'UTC',
                                      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ended_at
              FROM (SELECT (pg_catalog.to_jsonb(s) ->> 'started_at'::text)::timestamptz AS started_at,
                           (pg_catalog.to_jsonb(s) ->> 'end_time'::text)::timestamptz   AS end_time) AS known
             CROSS JOIN LATERAL (
                -- Who does not know of our end_time leaves that of the run before.
                SELECT known.started_at,
                       CASE WHEN known.started_at IS NULL OR known.end_time >= known.started_at
                            THEN known.end_time
                       END AS ended_at
              ) AS run
          ) AS told;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a live session: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT changed, 'status', status
     WHERE status IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_status_event() IS
    'Writes the event of a webinar''s status.';

REVOKE ALL ON FUNCTION webinar_live.write_status_event() FROM PUBLIC;

COMMIT;
