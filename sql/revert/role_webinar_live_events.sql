-- Revert webinar_live:role_webinar_live_events from pg

BEGIN;

DO $$
DECLARE
    members text;
BEGIN
    IF coalesce(shobj_description('webinar_live_events'::regrole, 'pg_authid'), '')
       NOT LIKE 'Made by the Sqitch project webinar_live:%' THEN
        RAISE NOTICE 'role webinar_live_events is kept: it was there before';
        RETURN;
    END IF;

    -- From PostgreSQL 16 on, who creates a role is its member: that one does not count.
    SELECT string_agg(m.member::regrole::text, ', ')
      INTO members
      FROM pg_auth_members m
     WHERE m.roleid = 'webinar_live_events'::regrole
       AND m.member <> current_user::regrole;
    IF members IS NOT NULL THEN
        RAISE NOTICE 'role webinar_live_events is kept: it is granted to %', members;
        RETURN;
    END IF;

    DROP ROLE webinar_live_events;
EXCEPTION
    WHEN dependent_objects_still_exist THEN
        RAISE NOTICE 'role webinar_live_events is kept: another database uses it';
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role webinar_live_events is kept: % may not drop roles', current_user;
END
$$;

COMMIT;
