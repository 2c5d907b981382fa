/*
 * Runs calls from a script, one a line, and prints a line for each: what it returned, errno, and each byte of the arena that changed.
 *
 *   cases FILE|kvm SCRIPT
 *
 * A line of the script: COMMAND BASE ARGUMENT RIGHTS [OFFSET:HEX | OFFSET*COUNT:HEX]...
 *   BASE      a: ARGUMENT is the call's; p: it counts from the arena, which lies between two pages that are not there; t: from one that ends where
 *             user space does, further up than which no address is good
 *   RIGHTS    of the arena's three pages: b both, r read, w write, n none; - is not there
 *   runs      bytes of the arena, which else holds a pattern without zeros
 */
#include "client.h"

#define PAGES 3

static size_t page;
static uint8_t *image;

static uint8_t pattern(size_t offset)
{
	return (uint8_t)(offset * 131 + 89) | 1;
}

/* Bits of the address space, less the page that keeps the last address out of reach: the same on all machines that the clients run on but for the bits. */
static uint8_t *map_top(void)
{
	static const int bits[] = { 47, 56, 48, 52, 46, 38, 32 };
	for (size_t i = 0; sizeof(void *) == 8 && i < sizeof bits / sizeof *bits; i++) {
		uintptr_t end = ((uintptr_t)1 << bits[i]) - page;
		uint8_t *wanted = (uint8_t *)(end - PAGES * page);
		if (mmap(wanted, PAGES * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != wanted)
			continue;
		/* It is the end if nothing can be mapped behind it. */
		if (mmap((uint8_t *)end, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == MAP_FAILED && errno != EEXIST)
			return wanted;
		munmap(wanted, PAGES * page);
		munmap((uint8_t *)end, page);
	}
	return NULL;
}

static uint8_t *map_arena(void)
{
	uint8_t *all = mmap(NULL, (PAGES + 2) * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (all == MAP_FAILED)
		die("mmap");
	munmap(all, page);
	munmap(all + (PAGES + 1) * page, page);
	return all + page;
}

static void read_runs(char *runs)
{
	for (size_t i = 0; i < PAGES * page; i++)
		image[i] = pattern(i);
	for (char *run = strtok(runs, " \n"); run; run = strtok(NULL, " \n")) {
		char *at = run;
		size_t offset = strtoul(at, &at, 10), count = 1;
		if (*at == '*')
			count = strtoul(at + 1, &at, 10);
		uint8_t bytes[64];
		size_t length = 0;
		for (at++; length < sizeof bytes && sscanf(at, "%2hhx", &bytes[length]) == 1; at += 2)
			length++;
		if (*at || length == 0 || offset > PAGES * page || count * length > PAGES * page - offset) {
			fprintf(stderr, "bad run %s\n", run);
			exit(99);
		}
		for (; count > 0; count--, offset += length)
			memcpy(image + offset, bytes, length);
	}
}

static void lay_out(uint8_t *arena, const char *rights)
{
	for (int i = 0; i < PAGES; i++) {
		uint8_t *at = arena + i * page;
		if (mmap(at, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != at)
			die("mmap");
		memcpy(at, image + i * page, page);
		int protection = rights[i] == 'b' ? PROT_READ | PROT_WRITE : rights[i] == 'r' ? PROT_READ : rights[i] == 'w' ? PROT_WRITE : PROT_NONE;
		if (rights[i] == '-' ? munmap(at, page) : mprotect(at, page, protection))
			die("mprotect");
	}
}

static void print_changes(uint8_t *arena, const char *rights)
{
	for (int i = 0; i < PAGES; i++) {
		uint8_t *at = arena + i * page;
		if (rights[i] == '-')
			continue;
		if (mprotect(at, page, PROT_READ))
			die("mprotect");
		if (memcmp(at, image + i * page, page) == 0)
			continue;
		for (size_t b = 0; b < page; b++)
			if (at[b] != image[i * page + b])
				printf(" %zu:%02x", i * page + b, at[b]);
	}
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 98;
	int fd = open_target(argv[1]);
	FILE *script = fopen(argv[2], "r");
	if (!script)
		die(argv[2]);

	page = sysconf(_SC_PAGESIZE);
	image = malloc(PAGES * page);
	uint8_t *arena = map_arena(), *top = map_top();

	static char line[1 << 16];
	while (fgets(line, sizeof line, script)) {
		unsigned long long number, argument;
		char base, rights[PAGES + 1];
		int length;
		if (sscanf(line, "%llx %c %llx %3s%n", &number, &base, &argument, rights, &length) != 4) {
			fprintf(stderr, "bad line %s\n", line);
			return 99;
		}

		uint8_t *memory = base == 't' ? top : arena;
		if (!memory) {
			puts("unmapped");
			continue;
		}
		read_runs(line + length);
		lay_out(memory, rights);

		errno = 0;
		int result = ioctl(fd, (unsigned long)number, base == 'a' ? (uintptr_t)argument : (uintptr_t)memory + (uintptr_t)argument);
		printf("%d %d", result, result == -1 ? errno : 0);
		print_changes(memory, rights);
		putchar('\n');
	}
	return 0;
}
