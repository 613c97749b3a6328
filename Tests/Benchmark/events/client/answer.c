#include "answer.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Of a body without a length: more than will ever come. */
static const uint64_t UNTIL_THE_END = UINT64_MAX;

static void keep(Answer *answer, char byte)
{
    if (answer->line_length < sizeof answer->line - 1) answer->line[answer->line_length++] = byte;
}

static bool begins_with(const char *line, const char *name) { return strncasecmp(line, name, strlen(name)) == 0; }

static void take_head_line(Answer *answer, const char *line)
{
    if (answer->status == 0) {
        answer->status = atoi(line + (strlen(line) > 9 ? 9 : 0));
        answer->left = UNTIL_THE_END;
    } else if (begins_with(line, "content-length:")) {
        answer->left = strtoull(line + 15, NULL, 10);
    } else if (begins_with(line, "transfer-encoding: chunked")) {
        answer->is_chunked = true;
    } else if (*line == 0) {
        answer->part = answer->is_chunked ? CHUNK_SIZE : answer->left ? BODY : WHOLE;
    }
}

static void take_line(Answer *answer)
{
    char line[sizeof answer->line];
    memcpy(line, answer->line, answer->line_length);
    line[answer->line_length] = 0;
    line[strcspn(line, "\r")] = 0;
    answer->line_length = 0;
    if (answer->part == HEAD) {
        take_head_line(answer, line);
    } else if (answer->part == CHUNK_SIZE) {
        answer->left = strtoull(line, NULL, 16);
        /* What follows the last chunk is an empty line. */
        answer->part = answer->left ? CHUNK : CHUNK_END;
        answer->is_chunked = answer->left > 0;
    } else {
        answer->part = answer->is_chunked ? CHUNK_SIZE : WHOLE;
    }
}

size_t answer_feed(Answer *answer, const char *data, size_t length, Content *content, void *of)
{
    size_t at = 0;
    while (at < length && answer->part != WHOLE) {
        if (answer->part == CHUNK || answer->part == BODY) {
            size_t piece = length - at < answer->left ? length - at : answer->left;
            content(of, data + at, piece);
            at += piece;
            answer->left -= piece;
            if (answer->left == 0) answer->part = answer->part == CHUNK ? CHUNK_END : WHOLE;
        } else if (data[at++] == '\n') {
            take_line(answer);
        } else {
            keep(answer, data[at - 1]);
        }
    }
    return at;
}
