#ifndef CONNECTION_H
#define CONNECTION_H

#include <openssl/ssl.h>
#include <stdbool.h>
#include <stddef.h>

/* A connection that never blocks: to a Unix socket, or by TCP and TLS. */
typedef struct {
    int fd;
    SSL *tls;
    bool is_ready;
} Connection;

typedef enum { DONE, AGAIN, LOST } Outcome;

/* `PATH` of a Unix socket, or `ADDRESS:PORT`; ends the program where it is neither. */
void connection_set_up(const char *door);

/* Begins to connect. */
Outcome connection_open(Connection *connection);

/* DONE when requests may be sent; `events` is what to wait for otherwise (epoll's). */
Outcome connection_advance(Connection *connection, unsigned *events);

/* Sends all of a short request, or loses. */
Outcome connection_send(Connection *connection, const char *data, size_t length);

/* DONE with `length` bytes, AGAIN when there are none, LOST at the end. */
Outcome connection_receive(Connection *connection, char *data, size_t size, size_t *length);

void connection_close(Connection *connection);

#endif
