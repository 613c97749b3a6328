-- Deploy webinar_live:function_webinar_live_picture_address to pg
-- requires: schema_webinar_live

BEGIN;

-- As the workers write it (RFC 3986, section 2.1): what is no letter, digit or sign of an address is its bytes' digits.
CREATE OR REPLACE FUNCTION webinar_live.picture_address(path text) RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
               WHEN path = '' THEN NULL
               WHEN path ~ '^https?://' THEN path
               ELSE (SELECT '/media/' || string_agg(
                                CASE WHEN sign ~ '^[A-Za-z0-9._~/-]$' COLLATE "C" THEN sign
                                     ELSE regexp_replace(upper(encode(convert_to(sign, 'UTF8'), 'hex')), '(..)', '%\1', 'g')
                                END, '' ORDER BY place)
                       FROM regexp_split_to_table(path, '') WITH ORDINALITY AS signs (sign, place))
           END;
$$;

COMMENT ON FUNCTION webinar_live.picture_address(text) IS
    'Where a browser finds a picture that a column of the platform names; null for none.';

COMMIT;
