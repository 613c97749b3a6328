#include "answer.h"

#include <stdio.h>
#include <string.h>

const Refusal not_found = {404, "", "{\"detail\":\"Not found.\",\"code\":\"not_found\"}"};
const Refusal webinar_not_found = {404, "", "{\"error\":\"Webinar not found\",\"code\":\"webinar_not_found\"}"};
const Refusal unavailable = {503, "Retry-After: 2\r\n", "{\"error\":\"Service temporarily unavailable\",\"code\":\"unavailable\"}"};

/* A room's name has at most 255 characters: 1,020 bytes of UTF-8, and six for each that is escaped. */
enum { ROOM_SIZE = 255 * 6 + 3 };

static void send_answer(
    FCGX_Request *request, int status, const char *cache_control, const char *headers, const char *body)
{
    char text[4096];
    int size = snprintf(
        text, sizeof text, "Status: %d\r\nContent-Type: application/json\r\nCache-Control: %s\r\n%s\r\n%s", status,
        cache_control, headers, body);
    FCGX_PutStr(text, size, request->out);
}

/* A JSON string with its quotes (RFC 8259, section 7). */
static void quote(const char *text, char quoted[ROOM_SIZE])
{
    char *end = quoted;
    *end++ = '"';
    for (; *text && end < quoted + ROOM_SIZE - 8; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20) {
            end += sprintf(end, "\\u%04x", byte);
        } else {
            if (byte == '"' || byte == '\\') *end++ = '\\';
            *end++ = *text;
        }
    }
    strcpy(end, "\"");
}

void refuse(FCGX_Request *request, const Refusal *refusal)
{
    send_answer(request, refusal->status, "no-store", refusal->headers, refusal->body);
}

void answer_join(FCGX_Request *request, const char *room, const char *participant_count)
{
    char quoted[ROOM_SIZE], body[ROOM_SIZE + 96];
    quote(room, quoted);
    snprintf(
        body, sizeof body, "{\"is_active\":true,\"participant_count\":%.20s,\"room_name\":%s}", participant_count,
        quoted);
    send_answer(request, 200, "no-store", "", body);
}

void answer_status(FCGX_Request *request, const char *room)
{
    char quoted[ROOM_SIZE] = "null", body[ROOM_SIZE + 64];
    if (room) quote(room, quoted);
    snprintf(body, sizeof body, "{\"is_active\":%s,\"room_name\":%s}", room ? "true" : "false", quoted);
    send_answer(request, 200, "max-age=1", "", body);
}
