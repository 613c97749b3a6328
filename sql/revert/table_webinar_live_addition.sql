-- Revert webinar_live:table_webinar_live_addition from pg

BEGIN;

DO $$
DECLARE
    kept text;
BEGIN
    SELECT string_agg(format('%s %s', a.kind, concat_ws('.', a.relation, nullif(a.name, a.relation))), ', '
                      ORDER BY a.added_at, a.relation, a.name)
      INTO kept
      FROM webinar_live.addition a;

    IF kept IS NULL THEN
        DROP TABLE webinar_live.addition;
    ELSE
        RAISE NOTICE 'table webinar_live.addition is kept, because these are: %', kept;
    END IF;
END
$$;

COMMIT;
