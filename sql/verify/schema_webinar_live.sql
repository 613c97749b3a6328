-- Verify webinar_live:schema_webinar_live on pg

BEGIN;

DO $$
BEGIN
    ASSERT has_schema_privilege('webinar_live', 'USAGE'),
        'schema webinar_live must exist';
    ASSERT NOT has_schema_privilege('public', 'webinar_live', 'USAGE'),
        'schema webinar_live must be closed to PUBLIC';
END
$$;

ROLLBACK;
