/* Preloaded into a program, counts its allocations in the file that ALLOCATION_COUNT names. */

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

static atomic_ulong before_the_file_is_open;
static atomic_ulong *count = &before_the_file_is_open;

__attribute__((constructor)) static void open_count(void)
{
    int file = open(getenv("ALLOCATION_COUNT"), O_RDWR);
    void *shared = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (shared == MAP_FAILED) _exit(127);
    close(file);
    count = shared;
}

void *malloc(size_t size)
{
    atomic_fetch_add(count, 1);
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
    atomic_fetch_add(count, 1);
    return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size)
{
    atomic_fetch_add(count, 1);
    return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    atomic_fetch_add(count, 1);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = aligned_alloc(alignment, size);
    return *memory ? 0 : ENOMEM;
}
