/* Six arguments by the i386 calling convention, from a 64-bit program: int 0x80 with addresses below 4 GiB. */
#include "syscall.h"

#if defined(__x86_64__)
static long i386_call(long number, long a, long b, long c, long d, long e, long f)
{
	register long sixth __asm__("r12") = f;
	long result;
	__asm__ volatile("push %%rbp; mov %%r12, %%rbp; int $0x80; pop %%rbp"
			 : "=a"(result)
			 : "a"(number), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e), "r"(sixth)
			 : "memory", "r8", "r9", "r10", "r11");
	return result;
}

int main(void)
{
	uint64_t *seen = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	standard_descriptors_only();
	if (i386_call(20, 0, 0, 0, 0, 0, 0) != getpid()) {
		puts("no i386 calls");
		return 0;
	}
	/* 347 is process_vm_readv there and kcmp in nobody's table. */
	printf("arguments %ld:", i386_call(347, ARGUMENTS, (long)seen, -1, 1L << 40 | 4, 5, 6));
	for (int i = 0; i < 7; i++)
		printf(" %llx", i == 1 ? (unsigned long long)(seen[i] == (uintptr_t)seen) : (unsigned long long)seen[i]);
	printf("\ninject %ld\n", i386_call(347, INJECT, 1, 0, 0, 0, 0));
	printf("failure %ld\n", i386_call(347, FAILURE, EDOM, 0, 0, 0, 0));
	return 0;
}
#else
int main(void)
{
	puts("no i386 calls");
	return 0;
}
#endif
