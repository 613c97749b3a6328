-- Verify webinar_live:function_webinar_live_settings_document on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.settings_document(0)::text !~ E'\n'
       AND webinar_live.settings_document(0) ->> 'entry' = 'registered',
        'a webinar about which nothing is decided has the settings that hold then';
END
$$;

ROLLBACK;
