/* The i386 calling convention, from a 64-bit program: int 0x80 with addresses below 4 GiB. */
#include "client.h"

#if defined(__x86_64__)
static long i386_call(long number, long a, long b, long c)
{
	long result;
	__asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory", "r8", "r9", "r10", "r11");
	return result;
}

int main(void)
{
	struct echo *e = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	int fd = open("/dev/null", O_RDWR);

	/* getpid is 20 there; a kernel without the convention has none. */
	if (i386_call(20, 0, 0, 0) != getpid()) {
		puts("no i386 calls");
		return 0;
	}
	e->value = 7;
	printf("echo %ld\n", i386_call(54, fd, ECHO_COMMAND, (long)e));
	printf("answer %lu\n", e->answer);
	printf("fault %ld\n", i386_call(54, fd, ECHO_COMMAND, 8));
	printf("check %ld\n", i386_call(54, fd, CHECK_EXTENSION, 250));
	printf("check-249 %ld\n", i386_call(54, fd, CHECK_EXTENSION, 249));
	/* 54 is setsockopt in the 64-bit table, and 16 lchown here: neither number is taken for the other's. */
	printf("lchown16 %ld\n", i386_call(16, 0, ECHO_COMMAND, 0));
	printf("setsockopt %ld\n", syscall(54, fd, ECHO_COMMAND, 0, 0, 0));
	return 0;
}
#else
int main(void)
{
	puts("no i386 calls");
	return 0;
}
#endif
