/* Written by uapigen: what is changed here is lost when it is written again. */
#ifndef UAPIGEN_PERF_EVENT_ATTR_H
#define UAPIGEN_PERF_EVENT_ATTR_H

#include <stddef.h>
#include <linux/types.h>

/* What the kernel's own headers have is taken from there. */
#if defined(__has_include) && !defined(UAPIGEN_OWN)
#if !defined(PERF_ATTR_SIZE_VER0)
#if __has_include(<linux/perf_event.h>)
#include <linux/perf_event.h>
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

/* UapiGen.Linux.Perf.PerfBranchSample: __u64 */
#ifndef PERF_BRANCH_SAMPLE_NONE
#define PERF_BRANCH_SAMPLE_NONE 0x0ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_USER
#define PERF_BRANCH_SAMPLE_USER 0x1ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_KERNEL
#define PERF_BRANCH_SAMPLE_KERNEL 0x2ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_HYPERVISOR
#define PERF_BRANCH_SAMPLE_HYPERVISOR 0x4ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_ANY
#define PERF_BRANCH_SAMPLE_ANY 0x8ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_ANY_CALL
#define PERF_BRANCH_SAMPLE_ANY_CALL 0x10ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_ANY_RETURN
#define PERF_BRANCH_SAMPLE_ANY_RETURN 0x20ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_INDIRECT_CALL
#define PERF_BRANCH_SAMPLE_INDIRECT_CALL 0x40ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_ABORT_TRANSACTION
#define PERF_BRANCH_SAMPLE_ABORT_TRANSACTION 0x80ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_IN_TRANSACTION
#define PERF_BRANCH_SAMPLE_IN_TRANSACTION 0x100ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_NO_TRANSACTION
#define PERF_BRANCH_SAMPLE_NO_TRANSACTION 0x200ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_CONDITIONAL
#define PERF_BRANCH_SAMPLE_CONDITIONAL 0x400ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_CALL_STACK
#define PERF_BRANCH_SAMPLE_CALL_STACK 0x800ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_INDIRECT_JUMP
#define PERF_BRANCH_SAMPLE_INDIRECT_JUMP 0x1000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_CALL
#define PERF_BRANCH_SAMPLE_CALL 0x2000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_NO_FLAGS
#define PERF_BRANCH_SAMPLE_NO_FLAGS 0x4000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_NO_CYCLES
#define PERF_BRANCH_SAMPLE_NO_CYCLES 0x8000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_TYPE_SAVE
#define PERF_BRANCH_SAMPLE_TYPE_SAVE 0x10000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_HARDWARE_INDEX
#define PERF_BRANCH_SAMPLE_HARDWARE_INDEX 0x20000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_PRIVILEGE_SAVE
#define PERF_BRANCH_SAMPLE_PRIVILEGE_SAVE 0x40000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_COUNTERS
#define PERF_BRANCH_SAMPLE_COUNTERS 0x80000ULL
#endif
#ifndef PERF_BRANCH_SAMPLE_ALL
#define PERF_BRANCH_SAMPLE_ALL 0xfffffULL
#endif

UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_NONE == 0x0ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_USER == 0x1ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_KERNEL == 0x2ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_HYPERVISOR == 0x4ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_ANY == 0x8ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_ANY_CALL == 0x10ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_ANY_RETURN == 0x20ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_INDIRECT_CALL == 0x40ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_ABORT_TRANSACTION == 0x80ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_IN_TRANSACTION == 0x100ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_NO_TRANSACTION == 0x200ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_CONDITIONAL == 0x400ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_CALL_STACK == 0x800ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_INDIRECT_JUMP == 0x1000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_CALL == 0x2000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_NO_FLAGS == 0x4000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_NO_CYCLES == 0x8000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_TYPE_SAVE == 0x10000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_HARDWARE_INDEX == 0x20000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_PRIVILEGE_SAVE == 0x40000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_COUNTERS == 0x80000ULL);
UAPIGEN_ASSERT(PERF_BRANCH_SAMPLE_ALL == 0xfffffULL);

/* UapiGen.Linux.Perf.PerfReadFormat: __u64 */
#ifndef PERF_READ_FORMAT_NONE
#define PERF_READ_FORMAT_NONE 0x0ULL
#endif
#ifndef PERF_READ_FORMAT_TOTAL_TIME_ENABLED
#define PERF_READ_FORMAT_TOTAL_TIME_ENABLED 0x1ULL
#endif
#ifndef PERF_READ_FORMAT_TOTAL_TIME_RUNNING
#define PERF_READ_FORMAT_TOTAL_TIME_RUNNING 0x2ULL
#endif
#ifndef PERF_READ_FORMAT_ID
#define PERF_READ_FORMAT_ID 0x4ULL
#endif
#ifndef PERF_READ_FORMAT_GROUP
#define PERF_READ_FORMAT_GROUP 0x8ULL
#endif
#ifndef PERF_READ_FORMAT_LOST
#define PERF_READ_FORMAT_LOST 0x10ULL
#endif
#ifndef PERF_READ_FORMAT_ALL
#define PERF_READ_FORMAT_ALL 0x1fULL
#endif

UAPIGEN_ASSERT(PERF_READ_FORMAT_NONE == 0x0ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_TOTAL_TIME_ENABLED == 0x1ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_TOTAL_TIME_RUNNING == 0x2ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_ID == 0x4ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_GROUP == 0x8ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_LOST == 0x10ULL);
UAPIGEN_ASSERT(PERF_READ_FORMAT_ALL == 0x1fULL);

/* UapiGen.Linux.Perf.PerfSampleFlags: __u64 */
#ifndef PERF_SAMPLE_FLAGS_NONE
#define PERF_SAMPLE_FLAGS_NONE 0x0ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_INSTRUCTION_POINTER
#define PERF_SAMPLE_FLAGS_INSTRUCTION_POINTER 0x1ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_TID
#define PERF_SAMPLE_FLAGS_TID 0x2ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_TIME
#define PERF_SAMPLE_FLAGS_TIME 0x4ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_ADDRESS
#define PERF_SAMPLE_FLAGS_ADDRESS 0x8ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_READ
#define PERF_SAMPLE_FLAGS_READ 0x10ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_CALLCHAIN
#define PERF_SAMPLE_FLAGS_CALLCHAIN 0x20ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_ID
#define PERF_SAMPLE_FLAGS_ID 0x40ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_CPU
#define PERF_SAMPLE_FLAGS_CPU 0x80ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_PERIOD
#define PERF_SAMPLE_FLAGS_PERIOD 0x100ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_STREAM_ID
#define PERF_SAMPLE_FLAGS_STREAM_ID 0x200ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_RAW
#define PERF_SAMPLE_FLAGS_RAW 0x400ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_BRANCH_STACK
#define PERF_SAMPLE_FLAGS_BRANCH_STACK 0x800ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_REGISTERS_USER
#define PERF_SAMPLE_FLAGS_REGISTERS_USER 0x1000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_STACK_USER
#define PERF_SAMPLE_FLAGS_STACK_USER 0x2000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_WEIGHT
#define PERF_SAMPLE_FLAGS_WEIGHT 0x4000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_DATA_SOURCE
#define PERF_SAMPLE_FLAGS_DATA_SOURCE 0x8000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_IDENTIFIER
#define PERF_SAMPLE_FLAGS_IDENTIFIER 0x10000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_TRANSACTION
#define PERF_SAMPLE_FLAGS_TRANSACTION 0x20000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_REGISTERS_INTERRUPT
#define PERF_SAMPLE_FLAGS_REGISTERS_INTERRUPT 0x40000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_PHYSICAL_ADDRESS
#define PERF_SAMPLE_FLAGS_PHYSICAL_ADDRESS 0x80000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_AUX
#define PERF_SAMPLE_FLAGS_AUX 0x100000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_CGROUP
#define PERF_SAMPLE_FLAGS_CGROUP 0x200000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_DATA_PAGE_SIZE
#define PERF_SAMPLE_FLAGS_DATA_PAGE_SIZE 0x400000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_CODE_PAGE_SIZE
#define PERF_SAMPLE_FLAGS_CODE_PAGE_SIZE 0x800000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_WEIGHT_STRUCT
#define PERF_SAMPLE_FLAGS_WEIGHT_STRUCT 0x1000000ULL
#endif
#ifndef PERF_SAMPLE_FLAGS_ALL
#define PERF_SAMPLE_FLAGS_ALL 0x1ffffffULL
#endif

UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_NONE == 0x0ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_INSTRUCTION_POINTER == 0x1ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_TID == 0x2ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_TIME == 0x4ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_ADDRESS == 0x8ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_READ == 0x10ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_CALLCHAIN == 0x20ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_ID == 0x40ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_CPU == 0x80ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_PERIOD == 0x100ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_STREAM_ID == 0x200ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_RAW == 0x400ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_BRANCH_STACK == 0x800ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_REGISTERS_USER == 0x1000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_STACK_USER == 0x2000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_WEIGHT == 0x4000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_DATA_SOURCE == 0x8000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_IDENTIFIER == 0x10000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_TRANSACTION == 0x20000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_REGISTERS_INTERRUPT == 0x40000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_PHYSICAL_ADDRESS == 0x80000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_AUX == 0x100000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_CGROUP == 0x200000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_DATA_PAGE_SIZE == 0x400000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_CODE_PAGE_SIZE == 0x800000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_WEIGHT_STRUCT == 0x1000000ULL);
UAPIGEN_ASSERT(PERF_SAMPLE_FLAGS_ALL == 0x1ffffffULL);

/* UapiGen.Linux.Perf.PerfType: __u32 */
#ifndef PERF_TYPE_HARDWARE
#define PERF_TYPE_HARDWARE 0x0
#endif
#ifndef PERF_TYPE_SOFTWARE
#define PERF_TYPE_SOFTWARE 0x1
#endif
#ifndef PERF_TYPE_TRACEPOINT
#define PERF_TYPE_TRACEPOINT 0x2
#endif
#ifndef PERF_TYPE_HARDWARE_CACHE
#define PERF_TYPE_HARDWARE_CACHE 0x3
#endif
#ifndef PERF_TYPE_RAW
#define PERF_TYPE_RAW 0x4
#endif
#ifndef PERF_TYPE_BREAKPOINT
#define PERF_TYPE_BREAKPOINT 0x5
#endif

UAPIGEN_ASSERT(PERF_TYPE_HARDWARE == 0x0);
UAPIGEN_ASSERT(PERF_TYPE_SOFTWARE == 0x1);
UAPIGEN_ASSERT(PERF_TYPE_TRACEPOINT == 0x2);
UAPIGEN_ASSERT(PERF_TYPE_HARDWARE_CACHE == 0x3);
UAPIGEN_ASSERT(PERF_TYPE_RAW == 0x4);
UAPIGEN_ASSERT(PERF_TYPE_BREAKPOINT == 0x5);

#ifndef PERF_ATTR_SIZE_VER0
/**
 * struct perf_event_attr - 144 bytes, as UapiGen.Linux.Perf.PerfEventAttr declares it
 * @type: any value
 * @size: the size of the struct that the caller has, in bytes
 * @config: any value
 * @sample_period: any value
 * @sample_type: bits 0x1ffffff; any other is EINVAL
 * @read_format: bits 0x1f; any other is EINVAL
 * @flags: bits 0xffffffffff; any other is EINVAL
 * @wakeup_events: any value
 * @breakpoint_type: any value
 * @config1: any value
 * @config2: any value
 * @branch_sample_type: any value
 * @sample_regs_user: any value
 * @sample_stack_user: any value
 * @clock_id: any value
 * @sample_regs_intr: any value
 * @aux_watermark: any value
 * @sample_max_stack: any value
 * @reserved2: must be zero, else EINVAL
 * @aux_sample_size: any value
 * @aux_action: bits 0x7; any other is EINVAL
 * @sig_data: any value
 * @config3: any value
 * @config4: any value
 */
struct perf_event_attr {
	__u32 type;
	__u32 size;
	__u64 config;
	__u64 sample_period;
	__u64 sample_type;
	__u64 read_format;
	__u64 flags;
	__u32 wakeup_events;
	__u32 breakpoint_type;
	__u64 config1;
	/* version 1: 72 bytes */
	__u64 config2;
	/* version 2: 80 bytes */
	__u64 branch_sample_type;
	/* version 3: 96 bytes */
	__u64 sample_regs_user;
	__u32 sample_stack_user;
	__s32 clock_id;
	/* version 4: 104 bytes */
	__u64 sample_regs_intr;
	/* version 5: 112 bytes */
	__u32 aux_watermark;
	__u16 sample_max_stack;
	__u16 reserved2;
	/* version 6: 120 bytes */
	__u32 aux_sample_size;
	__u32 aux_action;
	/* version 7: 128 bytes */
	__u64 sig_data;
	/* version 8: 136 bytes */
	__u64 config3;
	/* version 9: 144 bytes */
	__u64 config4;
};

#define PERF_ATTR_SIZE_VER0 64
#define PERF_ATTR_SIZE_VER1 72
#define PERF_ATTR_SIZE_VER2 80
#define PERF_ATTR_SIZE_VER3 96
#define PERF_ATTR_SIZE_VER4 104
#define PERF_ATTR_SIZE_VER5 112
#define PERF_ATTR_SIZE_VER6 120
#define PERF_ATTR_SIZE_VER7 128
#define PERF_ATTR_SIZE_VER8 136
#define PERF_ATTR_SIZE_VER9 144

UAPIGEN_ASSERT(sizeof(struct perf_event_attr) == 144);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, type) == 0);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, size) == 4);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config) == 8);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_period) == 16);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_type) == 24);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, read_format) == 32);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, flags) == 40);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, wakeup_events) == 48);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, breakpoint_type) == 52);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config1) == 56);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config2) == 64);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, branch_sample_type) == 72);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_regs_user) == 80);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_stack_user) == 88);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, clock_id) == 92);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_regs_intr) == 96);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, aux_watermark) == 104);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_max_stack) == 108);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, reserved2) == 110);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, aux_sample_size) == 112);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, aux_action) == 116);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sig_data) == 120);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config3) == 128);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config4) == 136);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config1) + sizeof(((struct perf_event_attr *)0)->config1) == 64);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config2) + sizeof(((struct perf_event_attr *)0)->config2) == 72);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, branch_sample_type) + sizeof(((struct perf_event_attr *)0)->branch_sample_type) == 80);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, clock_id) + sizeof(((struct perf_event_attr *)0)->clock_id) == 96);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sample_regs_intr) + sizeof(((struct perf_event_attr *)0)->sample_regs_intr) == 104);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, reserved2) + sizeof(((struct perf_event_attr *)0)->reserved2) == 112);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, aux_action) + sizeof(((struct perf_event_attr *)0)->aux_action) == 120);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, sig_data) + sizeof(((struct perf_event_attr *)0)->sig_data) == 128);
UAPIGEN_ASSERT(offsetof(struct perf_event_attr, config3) + sizeof(((struct perf_event_attr *)0)->config3) == 136);
#endif /* PERF_ATTR_SIZE_VER0 */

#endif /* UAPIGEN_PERF_EVENT_ATTR_H */
