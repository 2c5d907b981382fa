/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_NAMED_H
#define UAPIGEN_NAMED_H

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

/* enum named_mode, Ns.Modes: __u32 */
#ifndef NAMED_QUICK
#define NAMED_QUICK 0x1
#endif
#ifndef MODES_SAFE
#define MODES_SAFE 0x2
#endif

UAPIGEN_ASSERT(NAMED_QUICK == 0x1);
UAPIGEN_ASSERT(MODES_SAFE == 0x2);

#ifndef NAMED_MAX
#define NAMED_MAX 0x40
#endif

UAPIGEN_ASSERT(NAMED_MAX == 0x40);

#ifndef NAME_SIZE_VER0
/**
 * struct named - 24 bytes, as Ns.Named declares it
 * @size: the size of the struct that the caller has, in bytes
 * @mode: any value
 * @inner: any value
 * @spare: any value
 * @later: any value
 */
struct named {
	__u32 size;
	__u32 mode;
	__u32 inner;
	__u32 spare;
	/* version 1: 24 bytes */
	__u64 later;
};

#define NAME_SIZE_VER0 16
#define NAME_SIZE_VER1 24

UAPIGEN_ASSERT(sizeof(struct named) == 24);
UAPIGEN_ASSERT(offsetof(struct named, size) == 0);
UAPIGEN_ASSERT(offsetof(struct named, mode) == 4);
UAPIGEN_ASSERT(offsetof(struct named, inner) == 8);
UAPIGEN_ASSERT(offsetof(struct named, spare) == 12);
UAPIGEN_ASSERT(offsetof(struct named, later) == 16);
UAPIGEN_ASSERT(offsetof(struct named, spare) + sizeof(((struct named *)0)->spare) == 16);
#endif /* NAME_SIZE_VER0 */

#ifndef NAMED_GET
#define NAMED_GET _IO(0xae, 0xe5)
#endif
#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)
UAPIGEN_ASSERT(NAMED_GET == 0x2000aee5);
#elif !defined(__hppa__)
UAPIGEN_ASSERT(NAMED_GET == 0xaee5);
#endif
#ifndef NAMED_CAP
#define NAMED_CAP 251
#endif

#endif /* UAPIGEN_NAMED_H */
