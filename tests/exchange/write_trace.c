/* Writes down every write, truncation, fsync and change of names below one folder, in the order in which they happened.
 *
 * Preloaded into a program by tests/exchange/power_cuts.py. TRACE_ROOT is the folder, TRACE_FILE where to write to; recording
 * begins once a file named "begin" is made there. One record: kind (1 byte), length of the path (4 bytes), offset and
 * length of the data (8 bytes each), then the path, then the data; numbers as this machine has them.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *root;
static int trace = -1;
static int has_begun = 0;

__attribute__((constructor)) static void start(void) {
    const char *file = getenv("TRACE_FILE");
    root = getenv("TRACE_ROOT");
    if (root && file)
        trace = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path) {
    return trace >= 0 && !strncmp(path, root, strlen(root)) && path[strlen(root)] == '/';
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_ours(path) || (trace >= 0 && !strcmp(path, root));
}

static void record(char kind, const char *path, uint64_t offset, const void *data, uint64_t length) {
    uint32_t size = strlen(path);
    size_t slash = strlen(root);
    if (!has_begun && kind == 'c' && !strcmp(path + slash, "/begin"))
        has_begun = 1;
    if (!has_begun)
        return;
    char head[21];
    head[0] = kind;
    memcpy(head + 1, &size, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &length, 8);
    struct iovec parts[] = {{head, 21}, {(void *)path, size}, {(void *)data, data ? length : 0}};
    if (syscall(SYS_writev, trace, parts, 3) < 0)
        abort();
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX];
    struct stat known;
    pthread_mutex_lock(&turn);
    int was_there = !(flags & O_CREAT) || syscall(SYS_newfstatat, folder, path, &known, 0) == 0;
    int fd = syscall(SYS_openat, folder, path, flags, mode);
    if (fd >= 0 && (!was_there || (flags & O_TRUNC)) && path_of(fd, full))
        record(was_there ? 't' : 'c', full, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, int); \
        va_end(more); \
        return opened(AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, int); \
        va_end(more); \
        return opened(folder, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

static void wrote(int fd, uint64_t offset, const void *data, ssize_t length) {
    char path[PATH_MAX];
    if (length > 0 && path_of(fd, path))
        record('w', path, offset, data, length);
}

ssize_t write(int fd, const void *data, size_t length) {
    pthread_mutex_lock(&turn);
    ssize_t done = syscall(SYS_write, fd, data, length);
    if (done > 0 && fd != trace)
        wrote(fd, lseek(fd, 0, SEEK_CUR) - done, data, done);
    pthread_mutex_unlock(&turn);
    return done;
}

#define PWRITE(name) \
    ssize_t name(int fd, const void *data, size_t length, off64_t offset) { \
        pthread_mutex_lock(&turn); \
        ssize_t done = syscall(SYS_pwrite64, fd, data, length, offset); \
        wrote(fd, offset, data, done); \
        pthread_mutex_unlock(&turn); \
        return done; \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(name) \
    int name(int fd, off64_t length) { \
        char path[PATH_MAX]; \
        pthread_mutex_lock(&turn); \
        int failed = syscall(SYS_ftruncate, fd, length); \
        if (!failed && path_of(fd, path)) \
            record('t', path, length, NULL, 0); \
        pthread_mutex_unlock(&turn); \
        return failed; \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name, number) \
    int name(int fd) { \
        char path[PATH_MAX]; \
        pthread_mutex_lock(&turn); \
        int failed = syscall(number, fd); \
        if (!failed && path_of(fd, path)) \
            record('s', path, 0, NULL, 0); \
        pthread_mutex_unlock(&turn); \
        return failed; \
    }
SYNC(fsync, SYS_fsync)
SYNC(fdatasync, SYS_fdatasync)

int unlink(const char *path) {
    pthread_mutex_lock(&turn);
    int failed = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!failed && is_ours(path))
        record('u', path, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
    return failed;
}

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&turn);
    int failed = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!failed && is_ours(from))
        record('r', from, 0, to, strlen(to));
    pthread_mutex_unlock(&turn);
    return failed;
}
