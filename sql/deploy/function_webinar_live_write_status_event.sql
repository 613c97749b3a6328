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
CREATE OR REPLACE FUNCTION webinar_live.write_status_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET enable_seqscan = off
AS $$
BEGIN
    IF coalesce(OLD.is_active, false) = coalesce(NEW.is_active, false)
       AND (TG_OP <> 'UPDATE' OR OLD.room_name::text = NEW.room_name::text) THEN
        RETURN NULL;
    END IF;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT changed.webinar_id,
           'status',
           pg_catalog.row_to_json(status.*)
      FROM (SELECT coalesce(NEW.webinar_id, OLD.webinar_id) AS webinar_id) AS changed
      LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = changed.webinar_id
     CROSS JOIN LATERAL (
        SELECT coalesce(s.is_active, false)               AS is_active,
               CASE WHEN s.is_active THEN s.room_name END AS room_name,
               pg_catalog.to_char((pg_catalog.to_jsonb(s) ->> 'started_at'::text)::timestamptz AT TIME ZONE 'UTC',
                                  'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at
      ) AS status;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_status_event() IS
    'Writes the event of a webinar''s status.';

REVOKE ALL ON FUNCTION webinar_live.write_status_event() FROM PUBLIC;

COMMIT;
