/* The floor: join and status in C on libfcgi and libpq, one process, one connection. */

#include "access_token.h"
#include "answer.h"
#include "database.h"
#include "routes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *path;
    void (*handle)(FCGX_Request *, const char *);
} routes[] = {{"/api/live/join/", join}, {"/api/live/status/", status}};

/* `/api/live/join/<digits>`, the final slash optional. */
static void respond(FCGX_Request *request)
{
    char id[4096];
    const char *path = FCGX_GetParam("PATH_INFO", request->envp);
    for (size_t at = 0; path && at < sizeof routes / sizeof *routes; at++) {
        size_t length = strlen(routes[at].path);
        if (strncmp(path, routes[at].path, length) != 0) continue;
        size_t digits = strspn(path + length, "0123456789");
        const char *rest = path + length + digits;
        if (digits == 0 || digits >= sizeof id || (*rest && strcmp(rest, "/") != 0)) break;
        memcpy(id, path + length, digits);
        id[digits] = 0;
        errno = 0;
        strtoll(id, NULL, 10);
        routes[at].handle(request, errno == ERANGE ? NULL : id);
        return;
    }
    refuse(request, &not_found);
}

int main(void)
{
    access_token_set_up();
    database_set_up();

    FCGX_Request request;
    if (FCGX_IsCGI() || FCGX_Init() != 0 || FCGX_InitRequest(&request, 0, 0) != 0) {
        fputs("floor: file descriptor 0 is not a listening socket\n", stderr);
        return 1;
    }
    while (FCGX_Accept_r(&request) == 0) {
        char body[1024];
        while (FCGX_GetStr(body, sizeof body, request.in) > 0) continue;
        respond(&request);
        FCGX_Finish_r(&request);
    }
    return 1;
}
