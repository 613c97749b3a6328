-- Nothing of a person can be forgotten: each table says by itself what becomes of it.

BEGIN;
SELECT plan(4);

SELECT is_empty($$
    SELECT a.attrelid::regclass, a.attname
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
     WHERE c.relnamespace = 'webinar_live'::regnamespace
       AND a.attnum > 0
       AND NOT a.attisdropped
       AND a.atttypid IN ('integer'::regtype, 'bigint'::regtype)
       AND a.attname ~ '(^|_)(user|account|owner|person|organizer|student|teacher|host)(_id)?$|_by(_id)?$'
       AND (c.relname, a.attname) NOT IN (
               -- Written at each use, and by a hub that waits for nobody: erase_account deletes them by name.
               ('usage', 'user_id'), ('hub_waiting', 'user_id'))
       AND NOT EXISTS (SELECT
                         FROM pg_constraint f
                        WHERE f.contype = 'f'
                          AND f.conrelid = a.attrelid
                          AND f.conkey = ARRAY[a.attnum]
                          AND f.confrelid = 'auth_user'::regclass
                          AND f.confdeltype IN ('c', 'n'))
    $$, 'a column that names an account refers to it, and says what becomes of the row when it is gone');

SELECT is_empty($$
    SELECT p.relation
      FROM webinar_live.personal_column p
      JOIN pg_class c ON c.oid = p.relation AND c.relnamespace = 'webinar_live'::regnamespace
     WHERE NOT EXISTS (SELECT FROM webinar_live.retention r WHERE to_regclass(r.relation) = p.relation)
       AND coalesce(obj_description(c.oid, 'pg_class'), '') !~ '[Kk]ept'
    $$, 'a table about people ends by its age, or its comment says how long its rows are kept');

SELECT is_empty($$
    SELECT r.relation
      FROM webinar_live.retention r
     WHERE webinar_live.retained(r.relation) IS NOT NULL
       AND NOT EXISTS (SELECT
                         FROM pg_index i
                        WHERE i.indrelid = r.relation::regclass
                          AND i.indpred IS NULL
                          AND lower(pg_get_indexdef(i.indexrelid, 1, true)) = r.aged_at)
    $$, 'what is old is found by an index');

SELECT is_empty($$
    SELECT r.relation
      FROM webinar_live.retention r
     WHERE to_regclass(r.relation) IS NULL
    $$, 'what is to end is there');

SELECT * FROM finish();
ROLLBACK;
