-- Deploy webinar_live:function_webinar_live_settings_document to pg
-- requires: table_webinar_live_webinar_settings
-- requires: table_webinar_live_webinar_part

BEGIN;

-- The one place that knows what holds where a host has decided nothing.
CREATE OR REPLACE FUNCTION webinar_live.settings_document(webinar bigint) RETURNS json
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT coalesce(s.entry, 'registered')              AS entry,
               coalesce(s.audience, 'talks')                AS audience,
               coalesce(s.lobby, false)                     AS lobby,
               CASE WHEN s.password IS NOT NULL THEN true END AS password,
               s.participant_limit                          AS participant_limit,
               coalesce(s.muted_on_entry, false)            AS muted_on_entry,
               coalesce(s.chat, 'everyone')                 AS chat,
               coalesce(s.screen_share, 'everyone')         AS screen_share,
               CASE WHEN s.attended_after LIKE '%\%' THEN to_json(s.attended_after)
                    ELSE to_json(s.attended_after::integer)
               END                                          AS attended_after,
               CASE WHEN s.stream_key IS NOT NULL THEN true END AS stream_key,
               s.stream_link                                AS stream_link,
               parts.co_hosts                               AS co_hosts,
               parts.speakers                               AS speakers
          FROM (SELECT coalesce(json_agg(p.user_id ORDER BY p.user_id) FILTER (WHERE p.part = 'co_host'), '[]') AS co_hosts,
                       coalesce(json_agg(p.user_id ORDER BY p.user_id) FILTER (WHERE p.part = 'speaker'), '[]') AS speakers
                  FROM webinar_live.webinar_part AS p
                 WHERE p.webinar_id = webinar) AS parts
          LEFT JOIN webinar_live.webinar_settings AS s ON s.webinar_id = webinar
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.settings_document(bigint) IS
    'A webinar''s settings as hosts and pages read them: JSON on one line, never with the password or the stream''s key itself.';

COMMIT;
