-- Three hundred rounds of a hub, each of which trims a hundred events, two thousand counts of who is there, and what it
-- and a join read then: prints which statements read too many blocks more than before. Before comes old.sql, and then
-- whoever holds a snapshot.
\o /dev/null
\ir ../fixtures/statements.sql
\ir ../fixtures/blocks.sql
SELECT max(id) AS newest FROM webinar_live.event \gset
\set hub '\'0a1b2c3d-0000-4000-8000-000000000001\''

CREATE PROCEDURE pg_temp.go_through_rounds(hub text)
LANGUAGE plpgsql
AS $$
BEGIN
    FOR round IN 1..300 LOOP
        EXECUTE format('EXECUTE presence_beat (%L)', hub);
        EXECUTE format('EXECUTE outbox_trim (%s)', 86400 + 100 * (300 - round));
        EXECUTE 'EXECUTE presence_count (ARRAY[101], true)';
        COMMIT;
    END LOOP;
    -- Each finds another number than the one before.
    FOR count IN 1..2000 LOOP
        UPDATE webinar_live.session_presence SET participant_count = participant_count + 1;
        EXECUTE 'EXECUTE presence_count (ARRAY[101], false)';
        COMMIT;
    END LOOP;
END
$$;

CREATE TEMPORARY TABLE read (statement text, early bigint DEFAULT 0, late bigint);
INSERT INTO read (statement)
VALUES (format('presence_beat (%L)', :hub)),
       ('presence_close_abandoned'),
       (format('presence_abandoned (%L, 900)', :hub)),
       ('presence_count (ARRAY[101], true)'),
       ('presence_rights (101, ARRAY[101])'),
       ('outbox_newest'),
       (format('outbox_next (%s, 500)', :newest)),
       ('outbox_snapshot (101, 200)'),
       ('outbox_trim (86410)'),
       ('live_session_facts (101, 101)');

-- Twice: the first time reads the catalog too. To trim costs what there is to trim: nothing, at the end.
SET plan_cache_mode = force_generic_plan;
UPDATE read SET early = pg_temp.blocks(statement) WHERE statement <> 'outbox_trim (86410)';
UPDATE read SET early = pg_temp.blocks(statement) WHERE statement <> 'outbox_trim (86410)';
CALL pg_temp.go_through_rounds(:hub);
UPDATE read SET late = pg_temp.blocks(statement);
UPDATE read SET late = pg_temp.blocks(statement);
\o
SELECT format('%s reads %s blocks, %s before', statement, late, early) FROM read
 WHERE late > early + CASE WHEN statement LIKE 'live_session_facts%' THEN 5 ELSE 50 END;
