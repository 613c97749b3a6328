-- Deploy webinar_live:schema_webinar_live to pg

BEGIN;

CREATE SCHEMA IF NOT EXISTS webinar_live;

COMMENT ON SCHEMA webinar_live IS
    'Webinar Live''s own affairs. The tables that it shares with the platform stand under the platform''s names.';

COMMIT;
