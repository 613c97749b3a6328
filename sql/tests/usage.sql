-- What an account may do only so often is counted for each account and each kind, period by period.

BEGIN;
SELECT plan(10);

CREATE FUNCTION pg_temp.uses(who bigint, what text DEFAULT 'chat') RETURNS bigint
LANGUAGE sql
AS $$ SELECT webinar_live.count_use(who, what, 2, 60); $$;

CREATE FUNCTION pg_temp.passes(seconds integer) RETURNS void
LANGUAGE sql
AS $$ UPDATE webinar_live.usage SET ends_at = ends_at - seconds * interval '1 second'; $$;

SELECT is(pg_temp.uses(1), NULL, 'the first time is allowed');
SELECT pg_temp.passes(20);
SELECT is(pg_temp.uses(1), NULL, 'the last time is allowed');
SELECT is(pg_temp.uses(1), 40::bigint, 'once more must wait for the end of the period');
SELECT is(pg_temp.uses(1, 'ticket'), NULL, 'another kind need not wait');
SELECT is(pg_temp.uses(2), NULL, 'another account need not wait');
SELECT is(webinar_live.count_use(NULL, 'chat', 2, 60), NULL, 'nobody is not counted');

SELECT pg_temp.passes(40);
SELECT is(pg_temp.uses(1), NULL, 'a new period begins with the first use after the last');
SELECT results_eq(
    $$ SELECT times, ends_at - now() FROM webinar_live.usage WHERE user_id = 1 AND kind = 'chat' $$,
    $$ VALUES (1, interval '1 minute') $$,
    'and is counted from there');

SELECT pg_temp.passes(3600);
INSERT INTO webinar_live.usage SELECT n, 'chat', 1, now() FROM generate_series(100, 103) AS n;
SELECT pg_temp.uses(n) FROM generate_series(200, 205) AS n;
SELECT is_empty($$ SELECT FROM webinar_live.usage WHERE ends_at <= now() $$, 'what is over goes with the next uses');
SELECT results_eq($$ SELECT count(*) FROM webinar_live.usage $$, $$ VALUES (6::bigint) $$, 'and nothing else');

SELECT * FROM finish();
ROLLBACK;
