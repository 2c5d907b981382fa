/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_SEVERAL_H
#define UAPIGEN_SEVERAL_H

#include <stddef.h>
#include <linux/types.h>

/* What the kernel's own headers have is taken from there. */
#if defined(__has_include) && !defined(UAPIGEN_OWN)
#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#define UAPIGEN_HAS_OPEN_HOW
#endif
#if !defined(SCHED_ATTR_SIZE_VER0)
#if __has_include(<linux/sched/types.h>)
#include <linux/sched/types.h>
#endif
#endif
#endif

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

#ifndef UAPIGEN_HAS_OPEN_HOW
/**
 * struct open_how - 24 bytes, as Corpus.OpenHow declares it
 * @flags: bits 0x7fffc3; any other is EINVAL
 * @mode: bits 0xfff; any other is EINVAL
 * @resolve: bits 0x3f; any other is EINVAL
 */
struct open_how {
	__u64 flags;
	__u64 mode;
	__u64 resolve;
};
#define UAPIGEN_HAS_OPEN_HOW

UAPIGEN_ASSERT(sizeof(struct open_how) == 24);
UAPIGEN_ASSERT(offsetof(struct open_how, flags) == 0);
UAPIGEN_ASSERT(offsetof(struct open_how, mode) == 8);
UAPIGEN_ASSERT(offsetof(struct open_how, resolve) == 16);
#endif /* UAPIGEN_HAS_OPEN_HOW */

#ifndef OPEN_HOW_SIZE_VER0
#define OPEN_HOW_SIZE_VER0 24
#endif

/* SchedPolicy: __u32 */
#ifndef SCHED_POLICY_NORMAL
#define SCHED_POLICY_NORMAL 0x0
#endif
#ifndef SCHED_POLICY_FIFO
#define SCHED_POLICY_FIFO 0x1
#endif
#ifndef SCHED_POLICY_ROUND_ROBIN
#define SCHED_POLICY_ROUND_ROBIN 0x2
#endif
#ifndef SCHED_POLICY_BATCH
#define SCHED_POLICY_BATCH 0x3
#endif
#ifndef SCHED_POLICY_IDLE
#define SCHED_POLICY_IDLE 0x5
#endif
#ifndef SCHED_POLICY_DEADLINE
#define SCHED_POLICY_DEADLINE 0x6
#endif
#ifndef SCHED_POLICY_EXT
#define SCHED_POLICY_EXT 0x7
#endif

UAPIGEN_ASSERT(SCHED_POLICY_NORMAL == 0x0);
UAPIGEN_ASSERT(SCHED_POLICY_FIFO == 0x1);
UAPIGEN_ASSERT(SCHED_POLICY_ROUND_ROBIN == 0x2);
UAPIGEN_ASSERT(SCHED_POLICY_BATCH == 0x3);
UAPIGEN_ASSERT(SCHED_POLICY_IDLE == 0x5);
UAPIGEN_ASSERT(SCHED_POLICY_DEADLINE == 0x6);
UAPIGEN_ASSERT(SCHED_POLICY_EXT == 0x7);

#ifndef SCHED_ATTR_SIZE_VER0
/**
 * struct sched_attr - 56 bytes, as Corpus.SchedAttr declares it
 * @size: the size of the struct that the caller has, in bytes
 * @sched_policy: any value
 * @sched_flags: bits 0x7f; any other is EINVAL
 * @sched_nice: any value
 * @sched_priority: any value
 * @sched_runtime: any value
 * @sched_deadline: any value
 * @sched_period: any value
 * @sched_util_min: any value
 * @sched_util_max: any value
 */
struct sched_attr {
	__u32 size;
	__u32 sched_policy;
	__u64 sched_flags;
	__s32 sched_nice;
	__u32 sched_priority;
	__u64 sched_runtime;
	__u64 sched_deadline;
	__u64 sched_period;
	/* version 1: 56 bytes */
	__u32 sched_util_min;
	__u32 sched_util_max;
};

#define SCHED_ATTR_SIZE_VER0 48
#define SCHED_ATTR_SIZE_VER1 56

UAPIGEN_ASSERT(sizeof(struct sched_attr) == 56);
UAPIGEN_ASSERT(offsetof(struct sched_attr, size) == 0);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_policy) == 4);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_flags) == 8);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_nice) == 16);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_priority) == 20);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_runtime) == 24);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_deadline) == 32);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_period) == 40);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_util_min) == 48);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_util_max) == 52);
UAPIGEN_ASSERT(offsetof(struct sched_attr, sched_period) + sizeof(((struct sched_attr *)0)->sched_period) == 48);
#endif /* SCHED_ATTR_SIZE_VER0 */

#endif /* UAPIGEN_SEVERAL_H */
