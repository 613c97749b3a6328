-- Revert webinar_live:procedure_webinar_live_rebuild_analytics from pg

BEGIN;

DROP PROCEDURE webinar_live.rebuild_analytics();

COMMIT;
