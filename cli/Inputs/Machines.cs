using System.CommandLine;
using UapiGen.Abi;

namespace UapiGen.Cli.Inputs;

/// <summary>Machines as people name them: uname -m, a distribution's name, or a compiler's triplet.</summary>
internal static class Machines
{
    private static readonly string s_names = string.Join(", ", TargetAbi.All.Select(target => target.Name));

    /// <summary>The option that says whose bytes and numbers are meant.</summary>
    public static Option<string?> Option()
    {
        Option<string?> option = new("--machine")
        {
            Description = "The machine of program and kernel, as uname -m, a distribution or a compiler's triplet names it: ppc64le, s390x, i686, armhf; x86-64 if it is not said.",
            HelpName = "NAME",
        };
        option.CompletionSources.Add([.. TargetAbi.All.Select(target => target.Name)]);
        return option;
    }

    /// <summary>The option that leaves only some machines.</summary>
    public static Option<string[]> Several()
    {
        Option<string[]> option = new("--machine") { Description = "Only these machines, named as in explain. May be given several times.", HelpName = "NAME" };
        option.CompletionSources.Add([.. TargetAbi.All.Select(target => target.Name)]);
        return option;
    }

    /// <summary>The machines of some names; all for none.</summary>
    /// <exception cref="InputException">None that is known has one of the names.</exception>
    public static IReadOnlyList<TargetAbi> Read(IReadOnlyList<string>? names) => names is null or [] ? TargetAbi.All : [.. names.Select(Read).Distinct()];

    /// <summary>The machine of a name; x86-64 for none.</summary>
    /// <exception cref="InputException">None that is known has this name.</exception>
    public static TargetAbi Read(string? name) =>
        name is null ? TargetAbi.X86_64 : TargetNames.Find(name) ?? throw new InputException($"--machine {name} is none that is known: {s_names}, by these names or those of uname and compilers");
}
