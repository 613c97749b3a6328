-- Verify webinar_live:function_webinar_live_right_difference on pg

BEGIN;

INSERT INTO webinar_live.role_right (role, relation, privilege, columns)
VALUES ('verify_nobody', 'webinar_live.addition', 'SELECT', '{name}');

DO $$
BEGIN
    ASSERT (SELECT array_agg(concat_ws(' ', verdict, privilege, object))
              FROM webinar_live.right_difference('verify_nobody'))
         = '{lacks USAGE SCHEMA webinar_live,lacks SELECT (name) TABLE webinar_live.addition}',
        'a role that does not exist must lack whatever is listed for it';
END
$$;

ROLLBACK;
