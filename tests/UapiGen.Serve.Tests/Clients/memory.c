/* Good and bad pointers: each case prints the call's result and which bytes of the struct changed. */
#include "client.h"

static long page;

static void try(int fd, const char *name, char *at)
{
	say(name, ioctl(fd, ECHO_COMMAND, at));
}

/* Three pages: the first and last are not there, or have other rights. */
static char *pages(int middle, int last)
{
	char *p = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memset(p, 0x11, 3 * page);
	mprotect(p, page, PROT_NONE);
	if (last < 0)
		munmap(p + 2 * page, page);
	else
		mprotect(p + 2 * page, page, last);
	mprotect(p + page, page, middle);
	return p + page;
}

/* Whether a page that nobody wrote or read has got memory meanwhile. */
static int is_present(void *at)
{
	uint64_t entry = 0;
	int fd = open("/proc/self/pagemap", O_RDONLY);
	if (pread(fd, &entry, 8, (uintptr_t)at / page * 8) != 8)
		return -1;
	close(fd);
	return entry >> 63;
}

int main(void)
{
	int fd = open("/dev/null", O_RDWR);
	page = sysconf(_SC_PAGESIZE);

	char *good = pages(PROT_READ | PROT_WRITE, -1);
	try(fd, "middle", good + 64);
	try(fd, "misaligned", good + 129);
	try(fd, "start-of-page", good);
	try(fd, "end-of-page", good + page - 24);

	memset(good, 0x22, page);
	for (int in = 1; in < 24; in++) {
		char name[32];
		snprintf(name, sizeof name, "straddles-%d", in);
		try(fd, name, good + page - in);
	}
	int changed = 0;
	for (int i = 0; i < page; i++)
		changed += good[i] != 0x22;
	say("changed-by-faults", changed);

	try(fd, "null", NULL);
	try(fd, "minus-one", (char *)-1);
	try(fd, "top-of-user-space", (char *)0x7fffffffeff0);
	try(fd, "kernel-half", (char *)0xffff888000000000);
	try(fd, "non-canonical", (char *)0x8000000000000000);
	try(fd, "unmapped", good - 64);

	char *read_only = pages(PROT_READ, -1);
	try(fd, "read-only", read_only);
	say("read-only-changed", read_only[8] != 0x11);
	try(fd, "no-rights", pages(PROT_NONE, -1));
	try(fd, "write-only", pages(PROT_WRITE, -1));

	/* The answer begins 8 bytes before the read-only page: what lies before the fault stays written. */
	char *half = pages(PROT_READ | PROT_WRITE, PROT_READ);
	try(fd, "second-page-read-only", half + page - 16);
	say("first-page-written", *(uint64_t *)(half + page - 8) == 0x1111111111111111ull * 3 + 1);
	say("second-page-written", half[page] != 0x11);

	char *two = pages(PROT_READ | PROT_WRITE, PROT_READ | PROT_WRITE);
	try(fd, "over-two-pages", two + page - 11);

	/* Nothing of the page behind the struct is looked at, not even ahead. */
	char *fresh = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	madvise(fresh, 2 * page, MADV_NOHUGEPAGE);
	memset(fresh, 0, page);
	try(fd, "before-fresh-page", fresh + page - 24);
	say("fresh-page-touched", is_present(fresh + page));
	return 0;
}
