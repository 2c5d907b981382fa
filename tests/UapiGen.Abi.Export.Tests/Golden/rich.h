/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_RICH_H
#define UAPIGEN_RICH_H

#include <stddef.h>
#include <linux/ioctl.h>
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

/* Ns.Compat: __u64 */
#ifndef COMPAT_NONE
#define COMPAT_NONE 0x0ULL
#endif
#ifndef COMPAT_POWER10
#define COMPAT_POWER10 0x2000000000000000ULL
#endif
#ifndef COMPAT_POWER9
#define COMPAT_POWER9 0x4000000000000000ULL
#endif
#ifndef COMPAT_ALL
#define COMPAT_ALL 0x6000000000000000ULL
#endif

UAPIGEN_ASSERT(COMPAT_NONE == 0x0ULL);
UAPIGEN_ASSERT(COMPAT_POWER10 == 0x2000000000000000ULL);
UAPIGEN_ASSERT(COMPAT_POWER9 == 0x4000000000000000ULL);
UAPIGEN_ASSERT(COMPAT_ALL == 0x6000000000000000ULL);

/* Ns.Order: __s32 */
#ifndef ORDER_LAST
#define ORDER_LAST (-1)
#endif
#ifndef ORDER_FIRST
#define ORDER_FIRST 0
#endif
#ifndef ORDER_SECOND
#define ORDER_SECOND 1
#endif
#ifndef ORDER_THIRD
#define ORDER_THIRD 2
#endif

UAPIGEN_ASSERT(ORDER_LAST == (-1));
UAPIGEN_ASSERT(ORDER_FIRST == 0);
UAPIGEN_ASSERT(ORDER_SECOND == 1);
UAPIGEN_ASSERT(ORDER_THIRD == 2);

#ifndef RICH_LEAST
#define RICH_LEAST (-5)
#endif
#ifndef RICH_MOST
#define RICH_MOST 0x40
#endif
#ifndef RICH_ZERO
#define RICH_ZERO 0x0
#endif

UAPIGEN_ASSERT(RICH_LEAST == (-5));
UAPIGEN_ASSERT(RICH_MOST == 0x40);
UAPIGEN_ASSERT(RICH_ZERO == 0x0);

#ifndef UAPIGEN_HAS_RANGE
struct range {
	__u64 start;
	__u32 length;
};
#define UAPIGEN_HAS_RANGE

#ifdef __i386__
UAPIGEN_ASSERT(sizeof(struct range) == 12);
#else
UAPIGEN_ASSERT(sizeof(struct range) == 16);
#endif
UAPIGEN_ASSERT(offsetof(struct range, start) == 0);
UAPIGEN_ASSERT(offsetof(struct range, length) == 8);
#endif /* UAPIGEN_HAS_RANGE */

#ifndef RICH_SIZE_VER0
/**
 * struct rich - 80 bytes, as Ns.Rich declares it
 * @size: the size of the struct that the caller has, in bytes
 * @mode: any value
 * @flags: must be zero, else EINVAL
 * @caps: filled by the kernel, no bit but 0x6000000000000000
 * @spare: must be zero, else EOPNOTSUPP
 * @pad: any value
 * @ranges: any value
 * @bits: bits 0x6; any other is EINVAL
 * @count: filled by the kernel
 * @wide: any value
 */
struct rich {
	__u32 size;
	__s32 mode;
	__u64 flags;
	__u64 caps;
	__u32 spare;
	__u32 pad;
	/* version 1: 72 bytes */
	struct range ranges[2];
	__u32 bits;
	__u32 count;
	/* version 2: 80 bytes */
	__u64 wide;
};

#define RICH_SIZE_VER0 32
#ifdef __i386__
#define RICH_SIZE_VER1 64
#else
#define RICH_SIZE_VER1 72
#endif
#ifdef __i386__
#define RICH_SIZE_VER2 72
#else
#define RICH_SIZE_VER2 80
#endif

#ifdef __i386__
UAPIGEN_ASSERT(sizeof(struct rich) == 72);
#else
UAPIGEN_ASSERT(sizeof(struct rich) == 80);
#endif
UAPIGEN_ASSERT(offsetof(struct rich, size) == 0);
UAPIGEN_ASSERT(offsetof(struct rich, mode) == 4);
UAPIGEN_ASSERT(offsetof(struct rich, flags) == 8);
UAPIGEN_ASSERT(offsetof(struct rich, caps) == 16);
UAPIGEN_ASSERT(offsetof(struct rich, spare) == 24);
UAPIGEN_ASSERT(offsetof(struct rich, pad) == 28);
UAPIGEN_ASSERT(offsetof(struct rich, ranges) == 32);
#ifdef __i386__
UAPIGEN_ASSERT(offsetof(struct rich, bits) == 56);
#else
UAPIGEN_ASSERT(offsetof(struct rich, bits) == 64);
#endif
#ifdef __i386__
UAPIGEN_ASSERT(offsetof(struct rich, count) == 60);
#else
UAPIGEN_ASSERT(offsetof(struct rich, count) == 68);
#endif
#ifdef __i386__
UAPIGEN_ASSERT(offsetof(struct rich, wide) == 64);
#else
UAPIGEN_ASSERT(offsetof(struct rich, wide) == 72);
#endif
UAPIGEN_ASSERT(offsetof(struct rich, pad) + sizeof(((struct rich *)0)->pad) == 32);
#ifdef __i386__
UAPIGEN_ASSERT(offsetof(struct rich, count) + sizeof(((struct rich *)0)->count) == 64);
#else
UAPIGEN_ASSERT(offsetof(struct rich, count) + sizeof(((struct rich *)0)->count) == 72);
#endif
#endif /* RICH_SIZE_VER0 */

#ifndef RICH_IOCTL
#define RICH_IOCTL _IO(0xae, 0xb8)
#endif
#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)
UAPIGEN_ASSERT(RICH_IOCTL == 0x2000aeb8);
#elif !defined(__hppa__)
UAPIGEN_ASSERT(RICH_IOCTL == 0xaeb8);
#endif
#ifndef RICH_CAPABILITY
#define RICH_CAPABILITY 250
#endif

#endif /* UAPIGEN_RICH_H */
