-- Deploy webinar_live:function_webinar_live_capture_document to pg
-- requires: table_webinar_live_capture

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.capture_document(webinar bigint) RETURNS json
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT coalesce(bool_or(c.mode = 'file'), false)   AS recording,
               coalesce(bool_or(c.mode = 'stream'), false) AS streaming,
               max(c.link)                                 AS stream_link
          FROM webinar_live.capture AS c
         WHERE c.webinar_id = webinar
           AND c.ended_at IS NULL
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.capture_document(bigint) IS
    'What of a webinar is being recorded and streamed now, as pages read it: JSON on one line, never with a key.';

COMMIT;
