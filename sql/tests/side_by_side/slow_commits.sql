-- Makes commits linger after their events have ids, so that they overlap; and a place for what a reader sees.

CREATE FUNCTION linger() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_sleep(random() * 0.005);
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER linger
    AFTER UPDATE ON webinar_live.event
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION linger();

CREATE TABLE seen (id bigint);
