/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_SHAPES_H
#define UAPIGEN_SHAPES_H

#include <stddef.h>
#include <linux/types.h>

#ifndef UAPIGEN_ASSERT
#if defined(UAPIGEN_NO_ASSERTS)
#define UAPIGEN_ASSERT(condition) struct uapigen_asserts_nothing
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define UAPIGEN_ASSERT(condition) static_assert(condition, #condition)
#elif !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define UAPIGEN_ASSERT(condition) _Static_assert(condition, #condition)
#else /* a compiler that cannot be asked */
#define UAPIGEN_ASSERT(condition) struct uapigen_asserts_nothing
#endif
#endif

#ifndef UAPIGEN_HAS_PAIR
struct pair {
	__u32 low;
	__aligned_u64 high;
};
#define UAPIGEN_HAS_PAIR

UAPIGEN_ASSERT(sizeof(struct pair) == 16);
UAPIGEN_ASSERT(offsetof(struct pair, low) == 0);
UAPIGEN_ASSERT(offsetof(struct pair, high) == 8);
#endif /* UAPIGEN_HAS_PAIR */

#ifndef UAPIGEN_HAS_STRICT
struct strict {
	__u8 one;
	struct pair pairs[2];
} __attribute__((aligned(16)));
#define UAPIGEN_HAS_STRICT

UAPIGEN_ASSERT(sizeof(struct strict) == 48);
UAPIGEN_ASSERT(offsetof(struct strict, one) == 0);
UAPIGEN_ASSERT(offsetof(struct strict, pairs) == 8);
#endif /* UAPIGEN_HAS_STRICT */

#ifndef UAPIGEN_HAS_ITEM
struct item {
	__u32 key;
	__u32 flags;
};
#define UAPIGEN_HAS_ITEM

UAPIGEN_ASSERT(sizeof(struct item) == 8);
UAPIGEN_ASSERT(offsetof(struct item, key) == 0);
UAPIGEN_ASSERT(offsetof(struct item, flags) == 4);
#endif /* UAPIGEN_HAS_ITEM */

#ifndef SHAPES_SIZE_VER0
/**
 * struct shapes - 128 bytes, as Ns.Shapes declares it
 * @first: any value
 * @aligned: any value
 * @far: any value
 * @low: any value
 * @high: any value
 * @frequency: any value
 * @period: any value
 * @strict: any value
 * @ranges: any value
 * @items: what follows the struct
 */
struct shapes {
	__u8 first;
	__aligned_u64 aligned;
	__u32 far __attribute__((aligned(16)));
	union {
		struct {
			__u32 low;
			__aligned_u64 high;
		};
		__u32 frequency;
		__u64 period;
	};
	struct strict strict;
	/* version 2: 128 bytes */
	__u32 ranges[2][3] __attribute__((aligned(32)));
	struct item items[];
} __attribute__((aligned(32)));

#define SHAPES_SIZE_VER0 96
#define SHAPES_SIZE_VER1 112 /* withdrawn: no field is of this version */
#define SHAPES_SIZE_VER2 128

UAPIGEN_ASSERT(sizeof(struct shapes) == 128);
UAPIGEN_ASSERT(offsetof(struct shapes, first) == 0);
UAPIGEN_ASSERT(offsetof(struct shapes, aligned) == 8);
UAPIGEN_ASSERT(offsetof(struct shapes, far) == 16);
UAPIGEN_ASSERT(offsetof(struct shapes, low) == 24);
UAPIGEN_ASSERT(offsetof(struct shapes, high) == 32);
UAPIGEN_ASSERT(offsetof(struct shapes, frequency) == 24);
UAPIGEN_ASSERT(offsetof(struct shapes, period) == 24);
UAPIGEN_ASSERT(offsetof(struct shapes, strict) == 48);
UAPIGEN_ASSERT(offsetof(struct shapes, ranges) == 96);
UAPIGEN_ASSERT(offsetof(struct shapes, items) == 120);
UAPIGEN_ASSERT(offsetof(struct shapes, strict) + sizeof(((struct shapes *)0)->strict) == 96);
#endif /* SHAPES_SIZE_VER0 */

#endif /* UAPIGEN_SHAPES_H */
