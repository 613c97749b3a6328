-- Revert webinar_live:table_registrations_registration from pg

BEGIN;

CALL webinar_live.drop_added_table('registrations_registration');

COMMIT;
