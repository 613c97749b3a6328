-- Reads as the hub does, what came after the last id that it knows, until there are 200 events.

SET statement_timeout = '60s';

DO $$
BEGIN
    LOOP
        INSERT INTO seen
        SELECT id
          FROM webinar_live.event
         WHERE id > coalesce((SELECT max(id) FROM seen), 0);
        COMMIT;

        EXIT WHEN (SELECT count(*) FROM webinar_live.event) = 200;
        PERFORM pg_sleep(0.001);
    END LOOP;
END
$$;
