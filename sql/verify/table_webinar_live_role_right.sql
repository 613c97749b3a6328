-- Verify webinar_live:table_webinar_live_role_right on pg

BEGIN;

SELECT role, relation, privilege, columns
  FROM webinar_live.role_right
 WHERE false;

ROLLBACK;
