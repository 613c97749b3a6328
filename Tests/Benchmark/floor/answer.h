#ifndef ANSWER_H
#define ANSWER_H

#include <fcgiapp.h>

/* What becomes the body of an answer that is not 200. */
typedef struct {
    int status;
    const char *headers; /* besides the usual ones, each with its line break */
    const char *body;
} Refusal;

extern const Refusal not_found, webinar_not_found, unavailable;

void refuse(FCGX_Request *request, const Refusal *refusal);

/* JSON as the service writes it: sorted names, no spaces. `participant_count` is digits. */
void answer_join(FCGX_Request *request, const char *room, const char *participant_count);

/* `room` is NULL where no session is active. */
void answer_status(FCGX_Request *request, const char *room);

#endif
