-- Verify webinar_live:function_webinar_live_picture_address on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.picture_address('a b/ü?.png') = '/media/a%20b/%C3%BC%3F.png',
        'a path must be an address';
END
$$;

ROLLBACK;
