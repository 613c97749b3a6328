-- :role holds exactly the rights that webinar_live.role_right lists, no fewer and no more, and owns nothing.

SET LOCAL verify.role = :'role';

DO $$
DECLARE
    verified   text := current_setting('verify.role');
    difference text;
BEGIN
    SELECT string_agg(format('%s %s on %s', verdict, privilege, object), ', ')
      INTO difference
      FROM webinar_live.right_difference(verified);

    ASSERT difference IS NULL, format('role %s %s', verified, difference);

    ASSERT NOT EXISTS (SELECT FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid   = verified::regrole
                          AND deptype    = 'o'),
        format('role %s must own nothing', verified);
END
$$;
