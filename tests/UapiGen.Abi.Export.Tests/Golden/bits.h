/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_BITS_H
#define UAPIGEN_BITS_H

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

#ifndef BITS_SIZE_VER0
/**
 * struct bits - 24 bytes, as Ns.Bits declares it
 * @disabled: any value
 * @precise_ip: any value
 * @wide: any value
 * @reserved1: must be zero, else EINVAL
 * @low: any value
 * @high: any value
 * @all: any value
 * @nibble: any value
 * @after: any value
 * @first: any value
 */
struct bits {
	__u64 disabled : 1;
	__u64 precise_ip : 2;
	__u64 wide : 40;
	__u64 reserved1 : 21;
	__u32 low : 3;
	__u32 high : 7;
	__u32 : 22;
	__u16 all : 16;
	__u8 nibble : 4;
	__u8 : 4;
	__u8 after;
	/* version 1: 24 bytes */
	__u64 first : 1;
	__u64 : 63;
};

#define BITS_SIZE_VER0 16
#define BITS_SIZE_VER1 24

UAPIGEN_ASSERT(sizeof(struct bits) == 24);
UAPIGEN_ASSERT(offsetof(struct bits, after) == 15);
UAPIGEN_ASSERT(offsetof(struct bits, after) + sizeof(((struct bits *)0)->after) == 16);
#endif /* BITS_SIZE_VER0 */

#endif /* UAPIGEN_BITS_H */
