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

/* UapiGen.Linux.Files.OpenHowFlags: __u64 */
#ifndef OPEN_HOW_FLAGS_READ_ONLY
#define OPEN_HOW_FLAGS_READ_ONLY 0x0ULL
#endif
#ifndef OPEN_HOW_FLAGS_WRITE_ONLY
#define OPEN_HOW_FLAGS_WRITE_ONLY 0x1ULL
#endif
#ifndef OPEN_HOW_FLAGS_READ_WRITE
#define OPEN_HOW_FLAGS_READ_WRITE 0x2ULL
#endif
#ifndef OPEN_HOW_FLAGS_CREATE
#define OPEN_HOW_FLAGS_CREATE 0x40ULL
#endif
#ifndef OPEN_HOW_FLAGS_EXCLUSIVE
#define OPEN_HOW_FLAGS_EXCLUSIVE 0x80ULL
#endif
#ifndef OPEN_HOW_FLAGS_NO_CONTROLLING_TERMINAL
#define OPEN_HOW_FLAGS_NO_CONTROLLING_TERMINAL 0x100ULL
#endif
#ifndef OPEN_HOW_FLAGS_TRUNCATE
#define OPEN_HOW_FLAGS_TRUNCATE 0x200ULL
#endif
#ifndef OPEN_HOW_FLAGS_APPEND
#define OPEN_HOW_FLAGS_APPEND 0x400ULL
#endif
#ifndef OPEN_HOW_FLAGS_NON_BLOCKING
#define OPEN_HOW_FLAGS_NON_BLOCKING 0x800ULL
#endif
#ifndef OPEN_HOW_FLAGS_DATA_SYNC
#define OPEN_HOW_FLAGS_DATA_SYNC 0x1000ULL
#endif
#ifndef OPEN_HOW_FLAGS_ASYNC
#define OPEN_HOW_FLAGS_ASYNC 0x2000ULL
#endif
#ifndef OPEN_HOW_FLAGS_DIRECT
#define OPEN_HOW_FLAGS_DIRECT 0x4000ULL
#endif
#ifndef OPEN_HOW_FLAGS_LARGE_FILE
#define OPEN_HOW_FLAGS_LARGE_FILE 0x8000ULL
#endif
#ifndef OPEN_HOW_FLAGS_DIRECTORY
#define OPEN_HOW_FLAGS_DIRECTORY 0x10000ULL
#endif
#ifndef OPEN_HOW_FLAGS_NO_FOLLOW
#define OPEN_HOW_FLAGS_NO_FOLLOW 0x20000ULL
#endif
#ifndef OPEN_HOW_FLAGS_NO_ACCESS_TIME
#define OPEN_HOW_FLAGS_NO_ACCESS_TIME 0x40000ULL
#endif
#ifndef OPEN_HOW_FLAGS_CLOSE_ON_EXEC
#define OPEN_HOW_FLAGS_CLOSE_ON_EXEC 0x80000ULL
#endif
#ifndef OPEN_HOW_FLAGS_SYNC
#define OPEN_HOW_FLAGS_SYNC 0x101000ULL
#endif
#ifndef OPEN_HOW_FLAGS_PATH
#define OPEN_HOW_FLAGS_PATH 0x200000ULL
#endif
#ifndef OPEN_HOW_FLAGS_TEMPORARY_FILE
#define OPEN_HOW_FLAGS_TEMPORARY_FILE 0x410000ULL
#endif
#ifndef OPEN_HOW_FLAGS_EMPTY_PATH
#define OPEN_HOW_FLAGS_EMPTY_PATH 0x4000000ULL
#endif
#ifndef OPEN_HOW_FLAGS_REGULAR_ONLY
#define OPEN_HOW_FLAGS_REGULAR_ONLY 0x100000000ULL
#endif
#ifndef OPEN_HOW_FLAGS_ALL
#define OPEN_HOW_FLAGS_ALL 0x1047fffc3ULL
#endif

UAPIGEN_ASSERT(OPEN_HOW_FLAGS_READ_ONLY == 0x0ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_WRITE_ONLY == 0x1ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_READ_WRITE == 0x2ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_CREATE == 0x40ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_EXCLUSIVE == 0x80ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_NO_CONTROLLING_TERMINAL == 0x100ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_TRUNCATE == 0x200ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_APPEND == 0x400ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_NON_BLOCKING == 0x800ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_DATA_SYNC == 0x1000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_ASYNC == 0x2000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_DIRECT == 0x4000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_LARGE_FILE == 0x8000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_DIRECTORY == 0x10000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_NO_FOLLOW == 0x20000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_NO_ACCESS_TIME == 0x40000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_CLOSE_ON_EXEC == 0x80000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_SYNC == 0x101000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_PATH == 0x200000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_TEMPORARY_FILE == 0x410000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_EMPTY_PATH == 0x4000000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_REGULAR_ONLY == 0x100000000ULL);
UAPIGEN_ASSERT(OPEN_HOW_FLAGS_ALL == 0x1047fffc3ULL);

/* UapiGen.Linux.Files.ResolveFlags: __u64 */
#ifndef RESOLVE_FLAGS_NONE
#define RESOLVE_FLAGS_NONE 0x0ULL
#endif
#ifndef RESOLVE_FLAGS_NO_CROSS_MOUNT
#define RESOLVE_FLAGS_NO_CROSS_MOUNT 0x1ULL
#endif
#ifndef RESOLVE_FLAGS_NO_MAGIC_LINKS
#define RESOLVE_FLAGS_NO_MAGIC_LINKS 0x2ULL
#endif
#ifndef RESOLVE_FLAGS_NO_SYMLINKS
#define RESOLVE_FLAGS_NO_SYMLINKS 0x4ULL
#endif
#ifndef RESOLVE_FLAGS_BENEATH
#define RESOLVE_FLAGS_BENEATH 0x8ULL
#endif
#ifndef RESOLVE_FLAGS_IN_ROOT
#define RESOLVE_FLAGS_IN_ROOT 0x10ULL
#endif
#ifndef RESOLVE_FLAGS_CACHED
#define RESOLVE_FLAGS_CACHED 0x20ULL
#endif
#ifndef RESOLVE_FLAGS_ALL
#define RESOLVE_FLAGS_ALL 0x3fULL
#endif

UAPIGEN_ASSERT(RESOLVE_FLAGS_NONE == 0x0ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_NO_CROSS_MOUNT == 0x1ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_NO_MAGIC_LINKS == 0x2ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_NO_SYMLINKS == 0x4ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_BENEATH == 0x8ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_IN_ROOT == 0x10ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_CACHED == 0x20ULL);
UAPIGEN_ASSERT(RESOLVE_FLAGS_ALL == 0x3fULL);

#ifndef UAPIGEN_HAS_OPEN_HOW
/**
 * struct open_how - 24 bytes, as UapiGen.Linux.Files.OpenHow declares it
 * @flags: bits 0x1047fffc3; any other is EINVAL
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

/* UapiGen.Linux.Scheduling.SchedFlags: __u64 */
#ifndef SCHED_FLAGS_NONE
#define SCHED_FLAGS_NONE 0x0ULL
#endif
#ifndef SCHED_FLAGS_RESET_ON_FORK
#define SCHED_FLAGS_RESET_ON_FORK 0x1ULL
#endif
#ifndef SCHED_FLAGS_RECLAIM
#define SCHED_FLAGS_RECLAIM 0x2ULL
#endif
#ifndef SCHED_FLAGS_DEADLINE_OVERRUN
#define SCHED_FLAGS_DEADLINE_OVERRUN 0x4ULL
#endif
#ifndef SCHED_FLAGS_KEEP_POLICY
#define SCHED_FLAGS_KEEP_POLICY 0x8ULL
#endif
#ifndef SCHED_FLAGS_KEEP_PARAMS
#define SCHED_FLAGS_KEEP_PARAMS 0x10ULL
#endif
#ifndef SCHED_FLAGS_UTIL_CLAMP_MIN
#define SCHED_FLAGS_UTIL_CLAMP_MIN 0x20ULL
#endif
#ifndef SCHED_FLAGS_UTIL_CLAMP_MAX
#define SCHED_FLAGS_UTIL_CLAMP_MAX 0x40ULL
#endif
#ifndef SCHED_FLAGS_ALL
#define SCHED_FLAGS_ALL 0x7fULL
#endif

UAPIGEN_ASSERT(SCHED_FLAGS_NONE == 0x0ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_RESET_ON_FORK == 0x1ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_RECLAIM == 0x2ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_DEADLINE_OVERRUN == 0x4ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_KEEP_POLICY == 0x8ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_KEEP_PARAMS == 0x10ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_UTIL_CLAMP_MIN == 0x20ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_UTIL_CLAMP_MAX == 0x40ULL);
UAPIGEN_ASSERT(SCHED_FLAGS_ALL == 0x7fULL);

/* UapiGen.Linux.Scheduling.SchedPolicy: __u32 */
#ifndef SCHED_POLICY_OTHER
#define SCHED_POLICY_OTHER 0x0
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

UAPIGEN_ASSERT(SCHED_POLICY_OTHER == 0x0);
UAPIGEN_ASSERT(SCHED_POLICY_FIFO == 0x1);
UAPIGEN_ASSERT(SCHED_POLICY_ROUND_ROBIN == 0x2);
UAPIGEN_ASSERT(SCHED_POLICY_BATCH == 0x3);
UAPIGEN_ASSERT(SCHED_POLICY_IDLE == 0x5);
UAPIGEN_ASSERT(SCHED_POLICY_DEADLINE == 0x6);
UAPIGEN_ASSERT(SCHED_POLICY_EXT == 0x7);

#ifndef SCHED_ATTR_SIZE_VER0
/**
 * struct sched_attr - 56 bytes, as UapiGen.Linux.Scheduling.SchedAttr declares it
 * @size: the size of the struct that the caller has, in bytes
 * @policy: any value
 * @flags: any value
 * @nice: any value
 * @priority: any value
 * @runtime: any value
 * @deadline: any value
 * @period: any value
 * @util_min: any value
 * @util_max: any value
 */
struct sched_attr {
	__u32 size;
	__u32 policy;
	__u64 flags;
	__s32 nice;
	__u32 priority;
	__u64 runtime;
	__u64 deadline;
	__u64 period;
	/* version 1: 56 bytes */
	__u32 util_min;
	__u32 util_max;
};

#define SCHED_ATTR_SIZE_VER0 48
#define SCHED_ATTR_SIZE_VER1 56

UAPIGEN_ASSERT(sizeof(struct sched_attr) == 56);
UAPIGEN_ASSERT(offsetof(struct sched_attr, size) == 0);
UAPIGEN_ASSERT(offsetof(struct sched_attr, policy) == 4);
UAPIGEN_ASSERT(offsetof(struct sched_attr, flags) == 8);
UAPIGEN_ASSERT(offsetof(struct sched_attr, nice) == 16);
UAPIGEN_ASSERT(offsetof(struct sched_attr, priority) == 20);
UAPIGEN_ASSERT(offsetof(struct sched_attr, runtime) == 24);
UAPIGEN_ASSERT(offsetof(struct sched_attr, deadline) == 32);
UAPIGEN_ASSERT(offsetof(struct sched_attr, period) == 40);
UAPIGEN_ASSERT(offsetof(struct sched_attr, util_min) == 48);
UAPIGEN_ASSERT(offsetof(struct sched_attr, util_max) == 52);
UAPIGEN_ASSERT(offsetof(struct sched_attr, period) + sizeof(((struct sched_attr *)0)->period) == 48);
#endif /* SCHED_ATTR_SIZE_VER0 */

#endif /* UAPIGEN_SEVERAL_H */
