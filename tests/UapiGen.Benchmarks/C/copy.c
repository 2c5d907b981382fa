/*
 * The yardstick: copy_struct_from_user and copy_struct_to_user as the kernel does them (include/linux/uaccess.h, lib/usercopy.c; Linux 7.3), on
 * memory that cannot fault.
 *
 * Every size that can be a constant is one: ksize, and the move of a caller's struct that has all of it. (With min(ksize, usize) as the kernel's
 * source spells it, gcc 12 makes a byte count of it and is two to four times slower: too easy a yardstick.)
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define E2BIG 7
#define EINVAL 22
#define PAGE_SIZE 4096

typedef int (*copy_fn)(void *to, const void *from, size_t usize);

/* check_zeroed_user: word by word, the bytes before and after the range masked away. It reads whole aligned words, as the kernel does. */
static int check_zeroed(const unsigned char *from, size_t size)
{
	uintptr_t align = (uintptr_t)from % sizeof(uint64_t);
	uint64_t word;

	if (size == 0)
		return 1;

	from -= align;
	size += align;
	memcpy(&word, from, sizeof(word));
	if (align)
		word &= ~((UINT64_C(1) << (align * 8)) - 1);

	while (size > sizeof(word)) {
		if (__builtin_expect(word != 0, 0))
			return 0;
		from += sizeof(word);
		size -= sizeof(word);
		memcpy(&word, from, sizeof(word));
	}

	if (size < sizeof(word))
		word &= (UINT64_C(1) << (size * 8)) - 1;
	return word == 0;
}

static inline __attribute__((always_inline)) int copy_struct_from(void *to, size_t ksize, const void *from, size_t usize)
{
	if (usize < ksize) {
		memset((char *)to + usize, 0, ksize - usize);
		memcpy(to, from, usize);
		return 0;
	}
	if (usize > ksize && !check_zeroed((const unsigned char *)from + ksize, usize - ksize))
		return -E2BIG;
	memcpy(to, from, ksize);
	return 0;
}

#define DEFINE_COPIES(KSIZE) \
	__attribute__((noinline)) int from_##KSIZE(void *to, const void *from, size_t usize) \
	{ \
		return copy_struct_from(to, KSIZE, from, usize); \
	} \
	__attribute__((noinline)) int to_##KSIZE(void *to, const void *from, size_t usize) \
	{ \
		if (usize < KSIZE) { \
			memcpy(to, from, usize); \
			return 0; \
		} \
		if (usize > KSIZE) \
			memset((char *)to + KSIZE, 0, usize - KSIZE); \
		memcpy(to, from, KSIZE); \
		return 0; \
	} \
	/* The limit: nothing but the move of the whole struct. */ \
	__attribute__((noinline)) int move_##KSIZE(void *to, const void *from, size_t usize) \
	{ \
		(void)usize; \
		memcpy(to, from, KSIZE); \
		return 0; \
	}

/*
 * The limit of a long tail: the same answer from the widest loads that the processor has. No kernel does this: vector registers are not its own.
 */
#define DEFINE_SCAN(WIDTH, TARGET) \
	typedef uint64_t vector_##WIDTH __attribute__((vector_size(WIDTH), aligned(1), may_alias)); \
	\
	__attribute__((noinline TARGET)) int scan_##WIDTH(void *to, const void *from, size_t usize) \
	{ \
		const unsigned char *tail = (const unsigned char *)from + 136, *end = (const unsigned char *)from + usize; \
		vector_##WIDTH seen = *(const vector_##WIDTH *)tail | *(const vector_##WIDTH *)(end - WIDTH); \
		const vector_##WIDTH *next = (const vector_##WIDTH *)(((uintptr_t)tail + WIDTH - 1) & ~(uintptr_t)(WIDTH - 1)); \
		uint64_t any = 0; \
		\
		for (; (const unsigned char *)(next + 8) <= end; next += 8) \
			seen |= ((next[0] | next[1]) | (next[2] | next[3])) | ((next[4] | next[5]) | (next[6] | next[7])); \
		for (; (const unsigned char *)(next + 1) <= end; next++) \
			seen |= *next; \
		for (size_t i = 0; i < WIDTH / sizeof(any); i++) \
			any |= seen[i]; \
		if (any) \
			return -E2BIG; \
		memcpy(to, from, 136); \
		return 0; \
	}

DEFINE_SCAN(16, )
#ifdef __x86_64__
#define WITH(FEATURE) , target(FEATURE)
DEFINE_SCAN(32, WITH("avx2"))
DEFINE_SCAN(64, WITH("avx512f"))
#endif

DEFINE_COPIES(24)
DEFINE_COPIES(32)
DEFINE_COPIES(88)
DEFINE_COPIES(136)
DEFINE_COPIES(144)

/*
 * What openat2(2) and perf_event_open(2) do to their structs before they act on them (SYSCALL_DEFINE4(openat2) and build_open_flags in fs/open.c,
 * perf_copy_attr in kernel/events/core.c), but for the clearing of perf's struct that a copy of all of it makes needless. The masks are Linux 7.3's.
 */
struct open_how {
	uint64_t flags, mode, resolve;
};

struct perf_event_attr {
	uint32_t type, size;
	uint64_t config, sample_period, sample_type, read_format, flags;
	uint64_t up_to_sample_max_stack[7];
	uint32_t aux_watermark;
	uint16_t sample_max_stack, reserved_2;
	uint32_t aux_sample_size, aux_action;
	uint64_t sig_data, config3, config4;
};

_Static_assert(sizeof(struct open_how) == 24, "open_how");
_Static_assert(sizeof(struct perf_event_attr) == 144 && offsetof(struct perf_event_attr, aux_action) == 116, "perf_event_attr");

__attribute__((noinline)) int open_how_from_user(void *to, const void *from, size_t usize)
{
	struct open_how *how = to;
	int error;

	if (usize < sizeof(*how))
		return -EINVAL;
	if (usize > PAGE_SIZE)
		return -E2BIG;
	error = copy_struct_from(how, sizeof(*how), from, usize);
	if (error)
		return error;
	if (how->flags & ~UINT64_C(0x1047fffc3))
		return -EINVAL;
	if (how->mode & ~UINT64_C(0xfff))
		return -EINVAL;
	if (how->resolve & ~UINT64_C(0x3f))
		return -EINVAL;
	return 0;
}

static int too_small(void *from)
{
	uint32_t ksize = sizeof(struct perf_event_attr);

	memcpy((char *)from + offsetof(struct perf_event_attr, size), &ksize, sizeof(ksize));
	return -E2BIG;
}

__attribute__((noinline)) int perf_event_attr_from_user(void *to, const void *from, size_t unused)
{
	struct perf_event_attr *attr = to;
	uint32_t size;
	int error;

	(void)unused;
	memcpy(&size, (const char *)from + offsetof(struct perf_event_attr, size), sizeof(size));
	if (!size)
		size = 64;
	if (size < 64 || size > PAGE_SIZE)
		return too_small((void *)from);
	error = copy_struct_from(attr, sizeof(*attr), from, size);
	if (error == -E2BIG)
		return too_small((void *)from);

	attr->size = size;
	if (attr->flags >> 40 || attr->reserved_2 || attr->aux_action & ~UINT32_C(7))
		return -EINVAL;
	if (attr->sample_type & ~UINT64_C(0x1ffffff))
		return -EINVAL;
	if (attr->read_format & ~UINT64_C(0x1f))
		return -EINVAL;
	return 0;
}

/* The loop that is timed: a call through a pointer, so that nothing of the copy can be moved out of it. */
int repeat(copy_fn copy, void *to, const void *from, size_t usize, long calls)
{
	int result = 0;

	while (calls-- > 0)
		result |= copy(to, from, usize);
	return result;
}
