-- Drops :role, unless it is somebody else's too.

SET LOCAL revert.role = :'role';

DO $$
DECLARE
    dropped text := current_setting('revert.role');
    members text;
BEGIN
    IF coalesce(shobj_description(dropped::regrole, 'pg_authid'), '')
       NOT LIKE 'Made by the Sqitch project webinar_live:%' THEN
        RAISE NOTICE 'role % is kept: it was there before', dropped;
        RETURN;
    END IF;

    -- From PostgreSQL 16 on, who creates a role is its member: that one does not count.
    SELECT string_agg(m.member::regrole::text, ', ')
      INTO members
      FROM pg_auth_members m
     WHERE m.roleid = dropped::regrole
       AND m.member <> current_user::regrole;
    IF members IS NOT NULL THEN
        RAISE NOTICE 'role % is kept: it is granted to %', dropped, members;
        RETURN;
    END IF;

    EXECUTE format('DROP ROLE %I', dropped);
EXCEPTION
    WHEN dependent_objects_still_exist THEN
        RAISE NOTICE 'role % is kept: another database uses it', dropped;
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is kept: % may not drop roles', dropped, current_user;
END
$$;
