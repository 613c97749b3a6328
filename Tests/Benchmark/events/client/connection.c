#include "connection.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static union {
    struct sockaddr any;
    struct sockaddr_un local;
    struct sockaddr_in internet;
} address;
static socklen_t address_length;
static SSL_CTX *tls_context;

static void set_up_tls(const char *door, const char *colon)
{
    char host[64] = "";
    strncpy(host, door, (size_t)(colon - door) < sizeof host ? (size_t)(colon - door) : 0);
    address.internet.sin_family = AF_INET;
    address.internet.sin_port = htons((uint16_t)atoi(colon + 1));
    if (inet_pton(AF_INET, host, &address.internet.sin_addr) != 1) {
        fprintf(stderr, "%s is neither a path nor ADDRESS:PORT\n", door);
        exit(2);
    }
    address_length = sizeof address.internet;
    tls_context = SSL_CTX_new(TLS_client_method());
    /* Ten thousand connections: none keeps a buffer while it is idle. */
    SSL_CTX_set_mode(tls_context, SSL_MODE_RELEASE_BUFFERS);
}

void connection_set_up(const char *door)
{
    const char *colon = strrchr(door, ':');
    if (*door != '/' && colon) {
        set_up_tls(door, colon);
        return;
    }
    address.local.sun_family = AF_UNIX;
    strncpy(address.local.sun_path, door, sizeof address.local.sun_path - 1);
    address_length = sizeof address.local;
}

Outcome connection_open(Connection *connection)
{
    *connection = (Connection){.fd = socket(address.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    if (connection->fd < 0) return LOST;
    /* A Unix socket whose backlog is full says EAGAIN, and there is nothing to wait for. */
    if (connect(connection->fd, &address.any, address_length) < 0 && errno != EINPROGRESS) {
        connection_close(connection);
        return LOST;
    }
    if (tls_context) {
        int on = 1;
        setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connection->tls = SSL_new(tls_context);
        SSL_set_fd(connection->tls, connection->fd);
        SSL_set_connect_state(connection->tls);
    }
    return DONE;
}

static bool has_connected(const Connection *connection)
{
    int error = 0;
    socklen_t length = sizeof error;
    return getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0;
}

Outcome connection_advance(Connection *connection, unsigned *events)
{
    *events = EPOLLIN;
    if (connection->is_ready) return DONE;
    if (!has_connected(connection)) return LOST;
    if (connection->tls) {
        int result = SSL_do_handshake(connection->tls);
        if (result != 1) {
            int error = SSL_get_error(connection->tls, result);
            *events = error == SSL_ERROR_WANT_WRITE ? EPOLLOUT : EPOLLIN;
            return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? AGAIN : LOST;
        }
    }
    connection->is_ready = true;
    return DONE;
}

Outcome connection_send(Connection *connection, const char *data, size_t length)
{
    ssize_t sent = connection->tls ? SSL_write(connection->tls, data, (int)length)
                                   : send(connection->fd, data, length, MSG_NOSIGNAL);
    return sent == (ssize_t)length ? DONE : LOST;
}

Outcome connection_receive(Connection *connection, char *data, size_t size, size_t *length)
{
    ssize_t received = connection->tls ? SSL_read(connection->tls, data, (int)size)
                                       : recv(connection->fd, data, size, 0);
    *length = received > 0 ? (size_t)received : 0;
    if (received > 0) return DONE;
    if (connection->tls) return SSL_get_error(connection->tls, (int)received) == SSL_ERROR_WANT_READ ? AGAIN : LOST;
    return received < 0 && (errno == EAGAIN || errno == EINTR) ? AGAIN : LOST;
}

void connection_close(Connection *connection)
{
    SSL_free(connection->tls);
    if (connection->fd >= 0) close(connection->fd);
    *connection = (Connection){.fd = -1};
}
