/*
 * One thread calls while another rewrites 8 bytes of its struct between two values, as fast as it can. Counts the answers until both kinds have come.
 *
 *   race FILE|kvm NUMBER MODES WHERE FIRST SECOND SIZE TAIL HOLE
 *
 * WHERE is the offset that is rewritten, SIZE what the size field holds if it is another; TAIL fills the bytes from 24 on; with HOLE the struct's first
 * 24 bytes end a page, and the next one is not there. Prints "RESULT WRITTEN" for each kind of answer (whether the modes were written: 1 if they are
 * the right ones, -1 if wrong), then "guard N": how many bytes before and behind the struct were ever changed.
 */
#include "client.h"

#define CALLS 2000
#define SECONDS 300
#define STRUCT 64

static _Atomic int running = 1;
static volatile uint64_t *field;
static uint64_t values[2];

static void *rewrite(void *unused)
{
	(void)unused;
	for (unsigned i = 0; running; i++)
		*field = values[i & 1];
	return NULL;
}

int main(int argc, char **argv)
{
	if (argc != 10)
		return 98;
	int fd = open_target(argv[1]);
	unsigned long command = command_of(argv[2]);
	uint64_t modes = strtoull(argv[3], NULL, 16);
	unsigned where = strtoul(argv[4], NULL, 0);
	values[0] = strtoull(argv[5], NULL, 0);
	values[1] = strtoull(argv[6], NULL, 0);
	uint64_t size = strtoull(argv[7], NULL, 0);
	int tail = strtoul(argv[8], NULL, 0), hole = strtoul(argv[9], NULL, 0);

	size_t page = sysconf(_SC_PAGESIZE);
	uint8_t *memory = mmap(NULL, 4 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED)
		die("mmap");
	memset(memory, 0xA5, 2 * page);
	uint8_t *at = hole ? memory + 2 * page - 24 : memory + page;
	unsigned length = hole ? 24 : STRUCT;
	memset(at, 0, 24);
	memset(at + 24, tail, length - 24);
	memcpy(at, &size, 8);
	if (hole)
		munmap(memory + 2 * page, 2 * page);

	field = (volatile uint64_t *)(at + where);
	pthread_t racer;
	if (pthread_create(&racer, NULL, rewrite, NULL))
		die("pthread_create");

	struct { int result, written; long count; } kinds[8] = { 0 };
	int count = 0;
	time_t end = time(NULL) + SECONDS;
	for (long i = 0; i < CALLS || (count < 2 && time(NULL) < end); i++) {
		uint64_t garbage = GARBAGE, after;
		memcpy(at + 16, &garbage, 8);
		if (where != 0)
			memcpy(at, &size, 8); /* every answer writes the size field */
		int result = answer(ioctl(fd, command, at));
		memcpy(&after, at + 16, 8);
		int written = after == garbage ? 0 : after == modes ? 1 : -1, k = 0;
		while (k < count && (kinds[k].result != result || kinds[k].written != written))
			k++;
		if (k == 8)
			break;
		if (k == count)
			kinds[count++].result = result, kinds[k].written = written;
		kinds[k].count++;
	}
	running = 0;
	pthread_join(racer, NULL);

	for (int k = 0; k < count; k++)
		printf("%d %d\n", kinds[k].result, kinds[k].written);
	long guard = 0;
	for (uint8_t *b = memory; b < memory + 2 * page; b++)
		guard += (b < at || b >= at + length) && *b != 0xA5;
	printf("guard %ld\n", guard);
	return 0;
}
