#ifndef LOOP_H
#define LOOP_H

#include <stdbool.h>
#include <stdint.h>

/* CLOCK_MONOTONIC, as Python's time.monotonic_ns. */
uint64_t now_nanoseconds(void);

/* Lets the process open as many files as the machine allows. */
void raise_descriptor_limit(void);

void loop_set_up(void);

/* Watches a descriptor, which is told by `number`; the first time, or again for other events. */
bool loop_watch(int fd, uint32_t number, unsigned events, bool is_new);

/* Calls `ready` for each descriptor that is, within some milliseconds. */
void loop_turn(int milliseconds, void ready(uint32_t number));

#endif
