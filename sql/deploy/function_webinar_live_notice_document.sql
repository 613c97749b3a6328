-- Deploy webinar_live:function_webinar_live_notice_document to pg
-- requires: table_webinar_live_chat_notice

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.notice_document(webinar bigint) RETURNS json
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT (SELECT n.text FROM webinar_live.chat_notice AS n WHERE n.webinar_id = webinar) AS text
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.notice_document(bigint) IS
    'What stands on top of a webinar''s chat as pages read it: JSON on one line, its text null where nothing does.';

COMMIT;
