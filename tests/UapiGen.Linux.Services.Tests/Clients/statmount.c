/* Cases of statmount(2): result, how much was written, and what. */
#include "case.h"

struct request {
	uint32_t size, ns_fd;
	uint64_t id, mask, ns_id;
};

static uint64_t id;

static uint64_t id_of(const char *path)
{
	unsigned char facts[256] = { 0 };
	syscall(SYS_statx, AT_FDCWD, path, 0, 0x4000 /* STATX_MNT_ID_UNIQUE */, facts);
	return *(uint64_t *)(facts + 144);
}

/* The buffer lies at the end of what is mapped, and what is not written keeps its bytes. */
static void call(const char *name, void *request, size_t size, unsigned flags)
{
	static unsigned char *pages;
	long page = sysconf(_SC_PAGESIZE);
	if (!pages) {
		pages = mmap(NULL, 18 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		mprotect(pages + 17 * page, page, PROT_NONE);
	}
	memset(pages, 0xA5, 17 * page);
	size_t room = size <= 16UL * page ? size : 16UL * page;
	unsigned char *buffer = pages + 17 * page - room;
	printf("%s: %s ", name, error_of(syscall(457, request, buffer, size, flags)));
	print_bytes(buffer, room < 900 ? room : 900);
	/* Strings differ by machine and not by run. */
	unsigned sum = 0;
	for (size_t i = 0; i < 16UL * page; i++)
		sum = sum * 31 + pages[page + i];
	printf(" %08x\n", sum);
	fflush(stdout);
}

static void requests(void)
{
	static const size_t sizes[] = { 0, 4, 8, 23, 24, 25, 31, 32, 33, 40, 4095, 4096, 4097, 0xffffffff };
	char name[64];
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t room = sizes[i] < 32 ? 32 : sizes[i] <= 4096 ? sizes[i] : 64;
		struct request *request = (struct request *)at_end(room);
		*request = (struct request){ .size = sizes[i], .id = id, .mask = 3 };
		snprintf(name, sizeof(name), "request %zu", sizes[i]);
		call(name, request, 512, 0);
		for (size_t at = 32; at < room; at += 1013) {
			((unsigned char *)request)[at] = 1;
			snprintf(name, sizeof(name), "request %zu byte %zu", sizes[i], at);
			call(name, request, 512, 0);
			((unsigned char *)request)[at] = 0;
		}
	}
	struct request *beyond = (struct request *)at_end(24);
	beyond->size = 32;
	call("request beyond", beyond, 512, 0);
	call("request's size beyond", at_end(3), 512, 0);
	call("request null", NULL, 512, 0);
	call("flags", NULL, 512, 2);
	struct request request = { .size = 32, .id = 1, .mask = 3 };
	call("old id", &request, 512, 0);
	request.id = 1UL << 31;
	call("first id", &request, 512, 0);
	request.id = ~0UL;
	call("missing id", &request, 512, 0);
	request = (struct request){ .size = 32, .id = id, .mask = 3, .ns_id = 1 };
	call("missing namespace", &request, 512, 0);
	request.ns_fd = 999;
	call("two namespaces", &request, 512, 0);
	request.ns_id = 0;
	call("closed namespace", &request, 512, 0);
	request.ns_fd = open("/proc/self/ns/mnt", O_RDONLY);
	call("own namespace", &request, 512, 0);
	close(request.ns_fd);
	request.ns_fd = open("/proc/version", O_RDONLY);
	call("namespace a file", &request, 512, 0);
	close(request.ns_fd);
}

static void replies(void)
{
	static const size_t sizes[] = { 0, 1, 4, 8, 100, 511, 512, 513, 520, 530, 600, 1024, 4096, 65536, 1UL << 40, -1UL };
	char name[64];
	struct request request = { .size = 32, .id = id };
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		request.mask = 3;
		snprintf(name, sizeof(name), "room %zu", sizes[i]);
		call(name, &request, sizes[i], 0);
		request.mask = 0x7fff;
		snprintf(name, sizeof(name), "room %zu for strings", sizes[i]);
		call(name, &request, sizes[i], 0);
	}
	for (int bit = 0; bit < 64; bit++) {
		request.mask = 1UL << bit;
		snprintf(name, sizeof(name), "mask %d", bit);
		call(name, &request, 4096, 0);
	}
	request = (struct request){ .size = 32, .id = id, .mask = 3 };
	printf("null: %s\n", error_of(syscall(457, &request, NULL, 512, 0)));
	printf("null for nothing: %s\n", error_of(syscall(457, &request, NULL, 0, 0)));
	printf("kernel half: %s\n", error_of(syscall(457, &request, (void *)-4096L, 512, 0)));
	unsigned char *fixed = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	printf("read-only: %s\n", error_of(syscall(457, &request, fixed, 512, 0)));
	request.mask = 0x7fff;
	unsigned char *half = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect(half, 4096, PROT_READ);
	printf("struct read-only: %s ", error_of(syscall(457, &request, half + 4096 - 512, 4096, 0)));
	print_bytes(half + 4096, 64);
	puts("");
}

static void others(void)
{
	struct request request = { .size = 32, .id = id, .mask = 0x7fff };
	fflush(stdout);
	for (int way = 0; way < 3; way++) {
		if (fork() == 0) {
			int changed = way == 0 ? chroot("/usr") : way == 1 ? unshare(CLONE_NEWNS) : setgid(65534) || setuid(65534);
			if (changed)
				puts("not changed");
			else
				call(way == 0 ? "another root" : way == 1 ? "other mounts" : "nobody", &request, 4096, 0);
			fflush(stdout);
			_exit(0);
		}
		wait(NULL);
	}
}

int main(void)
{
	id = id_of("/proc");
	requests();
	replies();
	id = id_of("/");
	replies();
	others();
	return 0;
}
