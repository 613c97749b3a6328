#ifndef ANSWER_H
#define ANSWER_H

#include <fcgiapp.h>
#include <stdbool.h>

/* What becomes the body of an answer that is not 200. */
typedef struct {
    int status;
    const char *headers; /* besides the usual ones, each with its line break */
    const char *body;
} Refusal;

extern const Refusal not_found, webinar_not_found, unavailable;

void refuse(FCGX_Request *request, const Refusal *refusal);

/* The usual JSON of join and status: sorted names, no spaces. `room` may be NULL for none. */
void answer_room(FCGX_Request *request, bool is_active, const char *room, const char *cache_control);

#endif
