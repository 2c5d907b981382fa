#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* A C program that knows the ioctl by its header alone, in the first version and in one that no server knows yet. */
struct doubling { uint64_t size, flags, number, next; };
#define DOUBLING _IO(0x42, 0x07)

static void call(int fd, uint64_t size, uint64_t flags, uint64_t next)
{
    struct doubling d = { size, flags, 21, next };
    int error = ioctl(fd, DOUBLING, &d) ? errno : 0;
    printf("%s %llu\n", error ? strerrorname_np(error) : "0", (unsigned long long)d.number);
}

int main(void)
{
    int fd = open("/dev/null", O_RDWR);
    call(fd, 24, 0, 0);
    call(fd, 24, 1, 0);
    call(fd, 16, 0, 0);
    call(fd, 32, 0, 0);
    call(fd, 32, 0, 1);
    return 7;
}
