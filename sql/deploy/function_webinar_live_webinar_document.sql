-- Deploy webinar_live:function_webinar_live_webinar_document to pg
-- requires: table_webinar_live_webinar_change
-- requires: function_webinar_live_picture_address

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- The platform's schema may be open to others: casts and pg_catalog keep functions and operators of theirs out.
-- Days and moments as the API's list has them: null outside the years from 1900 to 9999.
CREATE OR REPLACE FUNCTION webinar_live.webinar_document(webinar bigint) RETURNS json
LANGUAGE sql
STABLE
SET search_path = :"platform_schema", pg_temp
AS $$
    SELECT pg_catalog.row_to_json(document.*)
      FROM (
        SELECT e.id::bigint                                                   AS webinar,
               e.title::text                                                  AS title,
               webinar_live.picture_address(e.thumbnail::text)                AS thumbnail,
               CASE WHEN e.date::date BETWEEN '1900-01-01'::date AND '9999-12-31'::date
                    THEN pg_catalog.to_char(e.date::timestamp, 'YYYY-MM-DD'::text) END AS date,
               pg_catalog.to_char(e.time::time::interval, 'HH24:MI:SS'::text) AS time,
               e.duration::integer                                            AS duration,
               moment.start_time                                              AS start_time,
               moment.end_time                                                AS end_time,
               c.cancelled_at IS NOT NULL                                     AS cancelled,
               c.cancel_reason                                                AS cancel_reason
          FROM webinars_event AS e
          LEFT JOIN webinar_live.webinar_change AS c ON c.webinar_id = e.id
         CROSS JOIN LATERAL (
            SELECT greatest(least(e.date::date, '10000-01-01'::date), '1899-01-01'::date) + e.time::time AS begins
            OFFSET 0
          ) AS planned
         CROSS JOIN LATERAL (
            SELECT CASE WHEN begins >= '1900-01-01'::timestamp AND begins < '10000-01-01'::timestamp
                        THEN pg_catalog.to_char(begins, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text) END AS start_time,
                   CASE WHEN ends >= '1900-01-01'::timestamp AND ends < '10000-01-01'::timestamp
                        THEN pg_catalog.to_char(ends, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text) END AS end_time
              FROM (SELECT planned.begins,
                           planned.begins
                           + pg_catalog.make_interval(mins => greatest(e.duration::integer, 0)) AS ends) AS limits
          ) AS moment
         WHERE e.id = webinar
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.webinar_document(bigint) IS
    'A webinar''s title and picture, when it takes place, and whether, as pages are told: JSON on one line; null for a webinar that is gone.';

COMMIT;
