#ifndef ROUTES_H
#define ROUTES_H

#include <fcgiapp.h>

/* `webinar` is a row of digits that fits a bigint, or NULL for a webinar that cannot exist. */
void join(FCGX_Request *request, const char *webinar);
void status(FCGX_Request *request, const char *webinar);

#endif
