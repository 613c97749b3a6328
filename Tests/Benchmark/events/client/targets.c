#include "targets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **lines;
static size_t count;

size_t targets_read(void)
{
    size_t room = 0, size = 0;
    char *line = NULL;
    for (ssize_t length; (length = getline(&line, &size, stdin)) > 1;) {
        if (count == room) lines = realloc(lines, (room = room ? 2 * room : 1024) * sizeof *lines);
        line[length - 1] = 0;
        lines[count++] = strdup(line);
    }
    free(line);
    return count;
}

char *target_request(size_t at, const char *accept)
{
    char *request = NULL;
    const char *target = lines[at], *space = strchr(target, ' ');
    int length = space ? (int)(space - target) : (int)strlen(target);
    if (asprintf(&request, "GET %.*s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n%s%s%s\r\n", length, target, accept,
                 space ? "Authorization: Bearer " : "", space ? space + 1 : "", space ? "\r\n" : "") < 0) abort();
    return request;
}
