/* Claimed calls on a descriptor that is not served. */
#include "client.h"

int main(int argc, char **argv)
{
	int zero = open("/dev/zero", O_RDWR);
	struct echo e = { 0 };
	for (int i = 0; i < atoi(argv[3]); i++)
		if (echo(zero, &e) != -1 || errno != ENOTTY)
			return 1;
	return 0;
}
