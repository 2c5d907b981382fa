/* Echoes 0 to 3. */
#include "client.h"

int main(void)
{
	int fd = open("/dev/null", O_RDWR);
	for (int i = 0; i < 4; i++) {
		struct echo e = { .value = i };
		char name[16];
		snprintf(name, sizeof name, "value-%d", i);
		say(name, echo(fd, &e));
	}
	return 0;
}
