#include <spawn.h>

/* glibc shows these to _GNU_SOURCE alone, which Swift's own module of glibc is not compiled with. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
int pipe2(int ends[2], int flags);
