/* Fills structs with numbers that no byte order, no bit order and no layout leaves alike, and says what it filled in: their bytes, each number as this machine's
 * compiler reads it back, and the numbers of commands as this machine's headers make them. machine_sample.h is what the tool exports. */
#include <linux/ioctl.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "machine_sample.h"

static unsigned long long state;

static unsigned long long next(void)
{
	state = state * 6364136223846793005ULL + 1442695040888963407ULL;
	return state ^ (state >> 29);
}

static void bytes(const char *name, const void *at, size_t size)
{
	printf("bytes %s ", name);
	for (size_t i = 0; i < size; i++)
		printf("%02x", ((const unsigned char *)at)[i]);
	printf("\n");
}

/* Without what the sign would add: the number that its own bytes are. */
#define VALUE(path, place) printf("value " path " 0x%llx\n", (unsigned long long)(place) & (~0ULL >> (64 - 8 * sizeof(place))))
#define BITS(path, place) printf("value " path " 0x%llx\n", (unsigned long long)(place))
#define COMMAND(name, number) printf("command " name " 0x%x\n", (unsigned int)(number))

static void sample(void)
{
	struct machine_sample it;

	memset(&it, 0, sizeof(it));
	it.size = sizeof(it);
	it.wide = next();
	it.signed_ = -(short)(next() % 30000) - 1;
	it.low = next();
	it.high = next();
	it.small = next();
	it.one = next();
	it.nine = next();
	it.two = next();
	it.kind = 0x102;
	it.head = next();
	it.middle = next();
	it.tail = next();
	for (int i = 0; i < 2; i++) {
		it.parts[i].start = next();
		it.parts[i].length = next();
	}
	it.first = next();
	it.long_ = next();
	it.rest = next();
	it.choice.whole = next();
	it.number = next();
	it.last = -(long long)(next() >> 2) - 1;

	bytes("machine_sample", &it, sizeof(it));
	VALUE("Size", it.size);
	VALUE("Wide", it.wide);
	VALUE("Signed", it.signed_);
	BITS("Byte.Low", it.low);
	BITS("Byte.High", it.high);
	VALUE("Small", it.small);
	BITS("Half.One", it.one);
	BITS("Half.Nine", it.nine);
	BITS("Half.Two", it.two);
	VALUE("Kind", it.kind);
	BITS("Word.Head", it.head);
	BITS("Word.Middle", it.middle);
	BITS("Word.Tail", it.tail);
	VALUE("Parts[0].Start", it.parts[0].start);
	VALUE("Parts[0].Length", it.parts[0].length);
	VALUE("Parts[1].Start", it.parts[1].start);
	VALUE("Parts[1].Length", it.parts[1].length);
	BITS("Double.First", it.first);
	BITS("Double.Long", it.long_);
	BITS("Double.Rest", it.rest);
	VALUE("Choice.Whole", it.choice.whole);
	VALUE("Choice.Part.Start", it.choice.part.start);
	VALUE("Choice.Part.Length", it.choice.part.length);
	VALUE("Choice.Front", it.choice.front);
	VALUE("Number", it.number);
	VALUE("Nature", it.nature);
	VALUE("Last", it.last);
}

static void perf(void)
{
	struct perf_event_attr it;

	memset(&it, 0, sizeof(it));
	it.type = PERF_TYPE_BREAKPOINT;
	it.size = PERF_ATTR_SIZE_VER5;
	it.config = next();
	it.sample_period = next();
	it.disabled = next();
	it.precise_ip = next();
	it.freq = next();
	it.namespaces = next();
	it.use_clockid = 1;
	it.wakeup_events = next();
	it.clockid = -2;
	it.sample_max_stack = next();

	bytes("perf_event_attr", &it, PERF_ATTR_SIZE_VER5);
	VALUE("Type", it.type);
	VALUE("Size", it.size);
	VALUE("Config", it.config);
	VALUE("SamplePeriod", it.sample_period);
	BITS("Flags.Disabled", it.disabled);
	BITS("Flags.PreciseIp", it.precise_ip);
	BITS("Flags.Freq", it.freq);
	BITS("Flags.Namespaces", it.namespaces);
	BITS("Flags.UseClockId", it.use_clockid);
	VALUE("WakeupEvents", it.wakeup_events);
	VALUE("ClockId", it.clockid);
	VALUE("SampleMaxStack", it.sample_max_stack);
	/* A bit that no kernel of today knows: the last of its word, which is the highest of the bit-field or the lowest. */
	it.__reserved_1 = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 1 : 1ULL << 25;
	bytes("perf_event_attr_reserved", &it, PERF_ATTR_SIZE_VER5);
}

int main(int count, char **arguments)
{
	state = count > 1 ? strtoull(arguments[1], NULL, 0) : 1;
	sample();
	perf();
	COMMAND("machine_sample", MACHINE_SAMPLE_IOCTL);
	COMMAND("kvm_ppc_compat_caps", _IO(0xAE, 0xB8));
	COMMAND("mnt_ns_info", _IOC(_IOC_READ, 0xb7, 10, 16));
	COMMAND("pidfd_info", _IOC(_IOC_READ | _IOC_WRITE, 0xff, 11, 80));
	COMMAND("seccomp_notif_addfd", _IOC(_IOC_WRITE, 0x21, 3, 24));
	return 0;
}
