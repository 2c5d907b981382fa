using UapiGen.Abi;
using UapiGen.Cli.Explain.Commands;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>Answers a question about a struct.</summary>
internal static class StructExplanation
{
    /// <summary>Answers it on standard output.</summary>
    /// <returns>The tool's exit code.</returns>
    public static int Run(string input, StructQuestion question, OutputFormat format)
    {
        if (question.IsOfCommand) return CommandExplanation.Run(input, question.Name, question.Command!, format);
        PassedStruct passed = question.Read(input);
        Abi.Errno? asked = question.ReadError();
        Judgement judgement = Judgement.Of(passed);
        if (format == OutputFormat.Json) Console.Out.Write(JudgementJson.Of(judgement, asked));
        else Console.Out.Write(JudgementText.Of(judgement, asked));
        return asked is null || asked == judgement.Error ? ExitCodes.Success : ExitCodes.Findings;
    }
}
