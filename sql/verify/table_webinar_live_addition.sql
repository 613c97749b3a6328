-- Verify webinar_live:table_webinar_live_addition on pg

BEGIN;

SELECT kind, relation, name, added_at
  FROM webinar_live.addition
 WHERE false;

-- What is recorded must be there: else revert would trip over it.
DO $$
DECLARE
    lost text;
BEGIN
    SELECT string_agg(a.relation, ', ')
      INTO lost
      FROM webinar_live.addition a
     WHERE to_regclass(a.relation) IS NULL;

    ASSERT lost IS NULL, format('recorded as ours, but gone: %s', lost);
END
$$;

ROLLBACK;
