#ifndef ANSWER_H
#define ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An HTTP/1.1 answer as it arrives. Of a line only the beginning is kept: that is where a field's name stands. */
typedef struct {
    enum { HEAD, CHUNK_SIZE, CHUNK, CHUNK_END, BODY, WHOLE } part;
    int status;
    bool is_chunked;
    uint64_t left;
    unsigned char line_length;
    char line[63];
} Answer;

typedef void Content(void *of, const char *data, size_t length);

/* Hands the body's bytes on as they come, without the chunked coding. Returns how many bytes were taken: those
   after a whole answer are the next one's. */
size_t answer_feed(Answer *answer, const char *data, size_t length, Content *content, void *of);

#endif
