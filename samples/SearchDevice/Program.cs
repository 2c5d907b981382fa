using SearchDevice;
using UapiGen.Serve;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: SearchDevice PROGRAM [ARG...]      runs a program to which this is a kernel that has the ioctl");
    return 2;
}

try
{
    using ServedProgram served = ServedProgram.Start(new ProgramStart(args[0], args[1..]), new Service());
    return served.WaitForExit().ShellCode;
}
catch (ServeException refused)
{
    Console.Error.WriteLine(refused.Message);
    return refused.ShellCode;
}
