#ifndef TARGETS_H
#define TARGETS_H

#include <stddef.h>

/* Reads requests from standard input: a line is a target, or a target and an access token. Returns how many. */
size_t targets_read(void);

/* The request of one of them, to be freed. */
char *target_request(size_t at, const char *accept);

#endif
