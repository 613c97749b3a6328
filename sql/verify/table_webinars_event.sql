-- Verify webinar_live:table_webinars_event on pg

BEGIN;

SELECT id,
       organizer_id,
       title,
       date,
       time
  FROM webinars_event
 WHERE false;

\set table webinars_event
\set columns '{id}'
\ir shared/unique.sql

ROLLBACK;
