-- :index is there where :table is ours; on a platform's table it may be the DBA's.

SET LOCAL verify.relation = :'table';
SET LOCAL verify.index    = :'index';

DO $$
DECLARE
    verified text := current_setting('verify.index');
BEGIN
    ASSERT to_regclass(verified) IS NOT NULL
        OR NOT EXISTS (SELECT FROM webinar_live.addition
                        WHERE kind     = 'table'
                          AND relation = current_setting('verify.relation')),
        format('index %s must be there, because %s is ours', verified, current_setting('verify.relation'));
END
$$;
