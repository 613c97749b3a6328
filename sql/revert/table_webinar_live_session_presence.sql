-- Revert webinar_live:table_webinar_live_session_presence from pg

BEGIN;

-- A count can be had again from the stays.
DROP TABLE webinar_live.session_presence;

COMMIT;
