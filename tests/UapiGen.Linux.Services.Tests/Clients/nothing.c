/* Whether programs of an architecture can be run here. */
int main(void)
{
	return 0;
}
