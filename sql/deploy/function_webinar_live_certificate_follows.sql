-- Deploy webinar_live:function_webinar_live_certificate_follows to pg
-- requires: table_webinar_live_certificate
-- requires: table_webinar_live_attendance_correction

BEGIN;

-- So that whoever corrects, a worker or a DBA, leaves no certificate that says something else. Of several that were
-- revoked by corrections the newest is taken up again; one that was replaced is not.
CREATE OR REPLACE FUNCTION webinar_live.certificate_follows() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NEW.state <> 'attended' THEN
        UPDATE webinar_live.certificate AS c
           SET revoked_at  = now(),
               revoked_for = 'correction'
         WHERE c.webinar_id = NEW.webinar_id
           AND c.user_id    = NEW.user_id
           AND c.revoked_at IS NULL;
    ELSE
        UPDATE webinar_live.certificate AS c
           SET revoked_at  = NULL,
               revoked_for = NULL
         WHERE c.id = (SELECT newest.id
                         FROM webinar_live.certificate AS newest
                        WHERE newest.webinar_id  = NEW.webinar_id
                          AND newest.user_id     = NEW.user_id
                          AND newest.revoked_for = 'correction'
                        ORDER BY newest.issued_at DESC, newest.id
                        LIMIT 1)
           AND NOT EXISTS (SELECT
                             FROM webinar_live.certificate AS valid
                            WHERE valid.webinar_id = NEW.webinar_id
                              AND valid.user_id    = NEW.user_id
                              AND valid.revoked_at IS NULL);
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.certificate_follows() IS
    'Revokes the certificate of who a host corrects to have not attended, and takes it up again where that is corrected.';

REVOKE ALL ON FUNCTION webinar_live.certificate_follows() FROM PUBLIC;

COMMIT;
