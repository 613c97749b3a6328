BEGIN;
SELECT plan(4);

SELECT is_empty($$
    SELECT c.conrelid::regclass, c.conname
      FROM pg_constraint c
     WHERE c.contype = 'f'
       AND c.conrelid::regclass::text ~ '^(auth|accounts|webinars|registrations|communications|live_sessions)_|^webinar_live\.'
       AND NOT EXISTS (SELECT FROM pg_index i
                        WHERE i.indrelid = c.conrelid
                          AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey
                          AND i.indpred IS NULL)
    $$, 'every foreign key has an index');

SELECT is_empty($$
    SELECT c.conrelid::regclass, c.conname
      FROM pg_constraint c
     WHERE c.contype = 'f'
       AND c.conrelid::regclass::text ~ '^(auth|accounts|webinars|registrations|communications|live_sessions)_|^webinar_live\.'
       AND NOT (c.condeferrable AND c.condeferred)
    $$, 'every foreign key is checked at commit, as Django expects');

SELECT col_is_unique('live_sessions_livesession', 'webinar_id', 'a webinar has one live session');
SELECT col_is_unique('live_sessions_livesession', 'room_name',  'no two sessions share a room');

SELECT * FROM finish();
ROLLBACK;
