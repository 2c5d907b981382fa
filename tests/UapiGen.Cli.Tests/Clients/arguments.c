/* Prints its arguments byte by byte, one a line. */
#include "client.h"

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		for (char *at = argv[i]; *at; at++)
			printf("%02x", (unsigned char)*at);
		puts(".");
	}
	return 0;
}
