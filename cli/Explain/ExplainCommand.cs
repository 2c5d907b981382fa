using System.CommandLine;
using UapiGen.Abi;
using UapiGen.Cli.Explain.Commands;
using UapiGen.Cli.Explain.Rules;
using UapiGen.Cli.Explain.Structs;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain;

/// <summary><c>uapigen explain</c>: the page of a rule, or why a kernel refuses a struct.</summary>
internal static class ExplainCommand
{
    private const string Help =
        """
        Explain a rule, or a call that failed.

        explain UAPI1234 shows the rule's page: what it finds, why that matters, what to write instead. In a pipe it is Markdown.

        explain INPUT --struct NAME --bytes HEX says what a kernel does with these bytes: each check of the contract in the kernel's
        order, the one that fires, which field or which byte of the tail it is about, which fields lie past that kernel's size, and
        what would be written back. The bytes are all that is mapped there, but for those of a --hole: what is read elsewhere is a fault.
        With --address the struct lies where nothing can be read, and with --page-size the kernel has other pages than those of its
        default configuration: no size above that is looked at, where the contract has that cap.

        --machine says whose bytes they are: byte order, bit-fields, layout and the numbers of commands are that machine's, and so is
        the kernel. What was passed is shown as it reads it; a union as each of its members reads it.

        explain INPUT --command NUMBER says which struct an ioctl carries: 0xaeb8 on x86-64 and 0x2000aeb8 on ppc64 are one command.
        With --bytes it is the call that is explained, and a size in the number is the size that was passed.

        The exit code is 0; with --errno it is 1 when the contract explains no such error for these bytes, and with --command alone
        when no struct has it on that machine; 2 when an input cannot be read or there is no such rule.

        Examples:
          uapigen explain UAPI6011
          uapigen explain abi --struct open_how --size 32 --bytes 00000000000000000000000000000000000000000000000001
          uapigen explain abi --struct SchedAttr --address null --errno EINVAL
          uapigen explain abi --struct open_how --size 8192 --address bad --page-size 16384
          uapigen explain My.dll --struct my_args --bytes @args.bin --errno E2BIG --version 0
          uapigen explain abi --struct perf_event_attr --bytes @attr.bin --machine ppc64
          uapigen explain abi --command 0x2000aeb8 --machine ppc64le

        """ + AbiInputs.Help;

    public static Command Create()
    {
        Argument<string> subject = new("INPUT") { Description = "A rule, such as UAPI6011; or where the struct is declared: an assembly, a project, a baseline, a folder of baselines." };
        Option<string?> name = new("--struct") { Description = "The struct: its tag in C, or its name in C#.", HelpName = "NAME" };
        Option<string?> bytes = new("--bytes") { Description = "What lies at its address: hexadecimal digits, or the bytes of a file.", HelpName = "HEX|@FILE" };
        Option<ulong?> size = new("--size") { Description = "The size that was passed; the number of bytes if it is not said. Where a field says the size, it is read there.", HelpName = "N" };
        Option<string?> errno = new("--errno") { Description = "What the call failed with: is it explained, and by which checks?", HelpName = "NAME" };
        Option<int?> version = new("--version") { Description = "The newest version of the struct that the kernel knows; all if it is not said.", HelpName = "N" };
        Option<string?> address = new("--address") { Description = "Instead of bytes: the struct's address is null, or bad: nothing is mapped there, or it is the kernel's.", HelpName = "null|bad" };
        address.CompletionSources.Add("null", "bad");
        Option<string?> hole = new("--hole") { Description = "Bytes that are not mapped although those behind them are, such as 0-23.", HelpName = "FIRST-LAST" };
        Option<ulong?> page = new("--page-size") { Description = "The kernel's page size; if it is not said, the machine's default: 4096 on x86-64, 65536 on ppc64le.", HelpName = "N" };
        Option<string?> machine = Machines.Option();
        Option<string?> number = new("--command") { Description = "The ioctl's number, as that machine has it.", HelpName = "NUMBER" };
        Option<OutputFormat> format = OutputFormatOption.Create();
        Command command = new("explain", Help) { subject, name, bytes, size, errno, version, address, hole, page, machine, number, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(subject),
            new StructQuestion(parsed.GetValue(name), parsed.GetValue(bytes), parsed.GetValue(size), parsed.GetValue(errno), parsed.GetValue(version), parsed.GetValue(address), parsed.GetValue(hole), parsed.GetValue(page)),
            parsed.GetValue(machine),
            parsed.GetValue(number),
            parsed.GetValue(format)));
        return command;
    }

    private static int Run(string subject, StructQuestion question, string? machine, string? number, OutputFormat format)
    {
        try
        {
            TargetAbi target = Machines.Read(machine);
            question = question with { Target = target, Command = number is null ? null : CommandQuestion.Read(number, target) };
            if (question.IsAsked && RulePages.IdOf(subject) is { } rule && !Path.Exists(subject))
                throw new InputException($"{subject}: it is a rule, and its page is shown without options: uapigen explain {rule}. For a struct, name where it is declared");
            if (question.IsAsked) return StructExplanation.Run(subject, question, format);
            if (RulePages.IdOf(subject) is not { } id) throw new InputException($"{subject}: to explain a struct, say --struct and --bytes, or --address; to explain an ioctl, --command; rules are called UAPI1234");
            return RulePages.Show(id);
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
