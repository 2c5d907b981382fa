/* What the served clients share. Each makes one call a case, and prints all that the call did; nothing in them knows that they are served. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Whoever started this may have left descriptors open, or standard ones closed. With 0 to 2 alone none of those is taken for another thing, and the next
 * one's number can be told.
 */
__attribute__((constructor)) static void have_standard_descriptors_only(void)
{
	for (int fd = 0; fd >= 0 && fd < 3;)
		fd = open("/dev/null", O_RDWR);
	syscall(SYS_close_range, 3, ~0u, 0);
}

static inline const char *error_of(long result)
{
	return result == -1 ? strerrorname_np(errno) : "ok";
}

/* A struct that ends where the mapped memory ends, with as many bytes of another value behind it as fit. */
static inline unsigned char *at_end(size_t size)
{
	static unsigned char *pages;
	long page = sysconf(_SC_PAGESIZE);
	if (!pages) {
		pages = mmap(NULL, 4 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		mprotect(pages + 3 * page, page, PROT_NONE);
	}
	memset(pages, 0, 3 * page);
	return pages + 3 * page - size;
}

static inline void print_bytes(const unsigned char *at, size_t count)
{
	for (size_t i = 0; i < count; i++)
		printf("%02x", at[i]);
}

/* What a descriptor is, but for what differs from run to run. */
static inline void print_file(int fd)
{
	struct stat facts;
	char link[64], path[4096] = "";
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	if (readlink(link, path, sizeof(path) - 1) < 0 || fstat(fd, &facts))
		path[0] = '?';
	/* Processes have other numbers in each run, and a file without a name has its inode for one. */
	if (!strncmp(path, "/proc/", 6))
		memmove(path, strrchr(path, '/'), strlen(strrchr(path, '/')) + 1);
	char *hash = strrchr(path, '#');
	if (hash)
		strcpy(hash, "#");
	printf(" fd %d %s %s flags %x mode %o size %ld uid %d gid %d", fd, fcntl(fd, F_GETFD) ? "cloexec" : "kept", path,
	       fcntl(fd, F_GETFL), facts.st_mode, S_ISREG(facts.st_mode) ? (long)facts.st_size : 0, facts.st_uid, facts.st_gid);
}
