-- Deploy webinar_live:trigger_webinar_live_chat_notice_chapter to pg
-- requires: function_webinar_live_note_chapter
-- requires: table_webinar_live_chat_notice

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.chat_notice'::regclass
       AND tgname  = 'chat_notice_chapter'
) AS missing \gset
\if :missing

CREATE TRIGGER chat_notice_chapter
    AFTER INSERT OR UPDATE ON webinar_live.chat_notice
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_chapter();

COMMENT ON TRIGGER chat_notice_chapter ON webinar_live.chat_notice IS
    'What stands on top of a chat while its webinar is live is a chapter of its recordings.';

\endif

COMMIT;
