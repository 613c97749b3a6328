-- Revert webinar_live:grant_webinar_live_presence from pg

BEGIN;

REVOKE ALL         ON webinar_live.stay             FROM webinar_live;
REVOKE ALL         ON webinar_live.present          FROM webinar_live;
REVOKE ALL         ON webinar_live.session_presence FROM webinar_live;
REVOKE ALL         ON webinar_live.hub              FROM webinar_live;
REVOKE SELECT (id) ON live_sessions_livesession     FROM webinar_live;
REVOKE ALL         ON SCHEMA webinar_live           FROM webinar_live;

COMMIT;
