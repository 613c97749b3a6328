-- Verify webinar_live:table_registrations_registration on pg

BEGIN;

SELECT id,
       user_id,
       event_id
  FROM registrations_registration
 WHERE false;

\set table registrations_registration
\set columns '{event_id,user_id}'
\ir shared/unique.sql

ROLLBACK;
