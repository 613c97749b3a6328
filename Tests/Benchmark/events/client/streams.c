/* streams DOOR RATE: opens an event stream for each target on standard input, RATE a second, and says what comes.
 *
 * Lines of output; times are nanoseconds of CLOCK_MONOTONIC:
 *   opened STREAMS FAILED NANOSECONDS   each stream has its opening event, or has failed or ended; the time that took
 *   event ID FIRST LAST                 each open stream has had the event with this id
 *   lost STREAMS                        so many streams have ended until now */

#include "answer.h"
#include "connection.h"
#include "loop.h"
#include "targets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

/* Connections that are being made at a time: fewer than a hub's backlog. */
enum { MOST_CONNECTING = 1024, EVENTS = 65536 };

typedef struct {
    Connection connection;
    Answer answer;
    /* The event under way, and the beginning of its line under way. */
    uint64_t id;
    bool has_data;
    unsigned char line_length;
    char line[30];
    bool is_open;
} Stream;

static struct {
    uint64_t id, first;
    size_t heard;
} events[EVENTS];

static Stream *streams;
static size_t wanted, begun, connecting, open_streams, failed, lost;
static uint64_t began;

static void tell_when_opened(void)
{
    if (open_streams + failed + lost < wanted) return;
    printf("opened %zu %zu %llu\n", open_streams, failed + lost, (unsigned long long)(now_nanoseconds() - began));
}

static void drop(Stream *stream)
{
    connection_close(&stream->connection);
    if (stream->is_open) {
        stream->is_open = false;
        open_streams--;
        lost++;
        return;
    }
    connecting--;
    failed++;
    tell_when_opened();
}

static void take_id(uint64_t id)
{
    size_t at = id % EVENTS;
    uint64_t now = now_nanoseconds();
    if (events[at].id != id) {
        events[at].id = id;
        events[at].first = now;
        events[at].heard = 0;
    }
    if (++events[at].heard < open_streams) return;
    printf("event %llu %llu %llu\n", (unsigned long long)id, (unsigned long long)events[at].first,
           (unsigned long long)now);
}

static void end_event(Stream *stream)
{
    if (!stream->is_open) {
        stream->is_open = true;
        connecting--;
        open_streams++;
        tell_when_opened();
    }
    if (stream->id) take_id(stream->id);
}

static void end_line(Stream *stream)
{
    stream->line[stream->line_length] = 0;
    if (stream->line_length == 0) {
        if (stream->has_data) end_event(stream);
        stream->has_data = false;
        stream->id = 0;
    } else if (strncmp(stream->line, "data:", 5) == 0) {
        stream->has_data = true;
    } else if (strncmp(stream->line, "id:", 3) == 0) {
        stream->id = strtoull(stream->line + 3, NULL, 10);
    }
    stream->line_length = 0;
}

/* The body of an event stream; of a refusal nothing looks like an event. */
static void take_content(void *of, const char *data, size_t length)
{
    Stream *stream = of;
    for (size_t at = 0; at < length; at++) {
        if (data[at] == '\n')
            end_line(stream);
        else if (stream->line_length < sizeof stream->line - 1)
            stream->line[stream->line_length++] = data[at];
    }
}

static void receive(Stream *stream)
{
    char data[16384];
    size_t length;
    Outcome outcome;
    while ((outcome = connection_receive(&stream->connection, data, sizeof data, &length)) == DONE) {
        answer_feed(&stream->answer, data, length, take_content, stream);
        if (stream->answer.part == WHOLE || (stream->answer.part != HEAD && stream->answer.status != 200)) break;
    }
    if (outcome != AGAIN) drop(stream);
}

static void ready(uint32_t number)
{
    Stream *stream = &streams[number];
    if (stream->connection.fd < 0) return;
    if (stream->connection.is_ready) {
        receive(stream);
        return;
    }
    unsigned interest;
    Outcome outcome = connection_advance(&stream->connection, &interest);
    if (outcome == DONE) {
        char *request = target_request(number, "text/event-stream");
        outcome = connection_send(&stream->connection, request, strlen(request));
        free(request);
    }
    if (outcome == LOST || !loop_watch(stream->connection.fd, number, interest, false)) drop(stream);
}

static void begin(uint32_t number)
{
    Stream *stream = &streams[number];
    connecting++;
    if (connection_open(&stream->connection) == LOST ||
        !loop_watch(stream->connection.fd, number, EPOLLOUT, true)) drop(stream);
}

int main(int count, char **arguments)
{
    if (count != 3) {
        fputs("streams DOOR RATE\n", stderr);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    raise_descriptor_limit();
    connection_set_up(arguments[1]);
    loop_set_up();
    wanted = targets_read();
    streams = calloc(wanted, sizeof *streams);
    for (size_t at = 0; at < wanted; at++) streams[at].connection.fd = -1;
    double rate = atof(arguments[2]);
    size_t told = 0;
    began = now_nanoseconds();
    for (;;) {
        double due = (double)(now_nanoseconds() - began) / 1e9 * rate + 1;
        while (begun < wanted && begun < due && connecting < MOST_CONNECTING) begin((uint32_t)begun++);
        loop_turn(begun < wanted ? 1 : 1000, ready);
        if (lost == told) continue;
        told = lost;
        printf("lost %zu\n", lost);
    }
}
