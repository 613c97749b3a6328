BEGIN;
SELECT plan(5);

CREATE TEMPORARY VIEW ours AS
SELECT c.oid
  FROM pg_class c
  LEFT JOIN webinar_live.addition a ON to_regclass(a.relation) = c.oid
                                   AND a.kind = 'table'
 WHERE c.relkind IN ('r', 'v')
   AND (   a.relation IS NOT NULL
        OR c.relnamespace = 'webinar_live'::regnamespace
        OR c.oid          = 'live_sessions_overview'::regclass);

SELECT is_empty(
    $$ SELECT oid::regclass FROM ours WHERE obj_description(oid, 'pg_class') IS NULL $$,
    'every table and view of ours has a comment');

SELECT is_empty($$
    SELECT attrelid::regclass, attname
      FROM pg_attribute
      JOIN ours ON ours.oid = attrelid
     WHERE attnum > 0
       AND NOT attisdropped
       AND col_description(attrelid, attnum) IS NULL
    $$, 'every column of our tables and views has a comment');

SELECT is_empty($$
    SELECT a.relation, a.name
      FROM webinar_live.addition a
      JOIN pg_attribute t ON t.attrelid = a.relation::regclass
                         AND t.attname  = a.name
     WHERE a.kind = 'column'
       AND col_description(t.attrelid, t.attnum) IS NULL
    $$, 'every column that we added to a platform''s table has a comment');

SELECT is_empty(
    $$ SELECT proname FROM pg_proc WHERE pronamespace = 'webinar_live'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL $$,
    'every function of ours has a comment');

SELECT is_empty($$
    SELECT tgrelid::regclass, tgname
      FROM pg_trigger t
      JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE p.pronamespace = 'webinar_live'::regnamespace
       AND obj_description(t.oid, 'pg_trigger') IS NULL
    $$, 'every trigger of ours has a comment');

SELECT * FROM finish();
ROLLBACK;
