/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_CLONE_ARGS_H
#define UAPIGEN_CLONE_ARGS_H

#include <stddef.h>
#include <linux/types.h>

/* What the kernel's own headers have is taken from there. */
#if defined(__has_include) && !defined(UAPIGEN_OWN)
#if !defined(CLONE_ARGS_SIZE_VER0)
#if __has_include(<linux/sched.h>)
#include <linux/sched.h>
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

#ifndef CLONE_ARGS_SIZE_VER0
/**
 * struct clone_args - 88 bytes, as Corpus.CloneArgs declares it
 * @flags: bits 0x3ffbfff80; any other is EINVAL
 * @pidfd: any value
 * @child_tid: any value
 * @parent_tid: any value
 * @exit_signal: bits 0xff; any other is EINVAL
 * @stack: any value
 * @stack_size: any value
 * @tls: any value
 * @set_tid: any value
 * @set_tid_size: any value
 * @cgroup: any value
 */
struct clone_args {
	__aligned_u64 flags;
	__aligned_u64 pidfd;
	__aligned_u64 child_tid;
	__aligned_u64 parent_tid;
	__aligned_u64 exit_signal;
	__aligned_u64 stack;
	__aligned_u64 stack_size;
	__aligned_u64 tls;
	/* version 1: 80 bytes */
	__aligned_u64 set_tid;
	__aligned_u64 set_tid_size;
	/* version 2: 88 bytes */
	__aligned_u64 cgroup;
};

#define CLONE_ARGS_SIZE_VER0 64
#define CLONE_ARGS_SIZE_VER1 80
#define CLONE_ARGS_SIZE_VER2 88

UAPIGEN_ASSERT(sizeof(struct clone_args) == 88);
UAPIGEN_ASSERT(offsetof(struct clone_args, flags) == 0);
UAPIGEN_ASSERT(offsetof(struct clone_args, pidfd) == 8);
UAPIGEN_ASSERT(offsetof(struct clone_args, child_tid) == 16);
UAPIGEN_ASSERT(offsetof(struct clone_args, parent_tid) == 24);
UAPIGEN_ASSERT(offsetof(struct clone_args, exit_signal) == 32);
UAPIGEN_ASSERT(offsetof(struct clone_args, stack) == 40);
UAPIGEN_ASSERT(offsetof(struct clone_args, stack_size) == 48);
UAPIGEN_ASSERT(offsetof(struct clone_args, tls) == 56);
UAPIGEN_ASSERT(offsetof(struct clone_args, set_tid) == 64);
UAPIGEN_ASSERT(offsetof(struct clone_args, set_tid_size) == 72);
UAPIGEN_ASSERT(offsetof(struct clone_args, cgroup) == 80);
UAPIGEN_ASSERT(offsetof(struct clone_args, tls) + sizeof(((struct clone_args *)0)->tls) == 64);
UAPIGEN_ASSERT(offsetof(struct clone_args, set_tid_size) + sizeof(((struct clone_args *)0)->set_tid_size) == 80);
#endif /* CLONE_ARGS_SIZE_VER0 */

#endif /* UAPIGEN_CLONE_ARGS_H */
