using Company.Device;
using UapiGen.Serve;

if (args.Length == 0)
{
    Console.WriteLine($"search_args: {SearchArgs.Ksize} bytes, command 0x{SearchArgs.Command:X8}");
    Console.WriteLine("dotnet run -- PROGRAM [ARG...] serves it to a program.");
    return 0;
}

try
{
    using ServedProgram served = ServedProgram.Start(new ProgramStart(args[0], args[1..]), new SearchService());
    return served.WaitForExit().ShellCode;
}
catch (ServeException refused)
{
    Console.Error.WriteLine(refused.Message);
    return refused.ShellCode;
}
