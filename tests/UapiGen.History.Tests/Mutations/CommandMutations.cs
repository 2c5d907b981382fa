using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the command that carries the struct, and of the number that announces it.</summary>
internal static class CommandMutations
{
    public static IEnumerable<Mutation> Letter(PublishedStruct was) =>
        Changed(was, command => [command with { Type = (byte)(command.Type ^ 1) }]);

    public static IEnumerable<Mutation> Number(PublishedStruct was) =>
        Changed(was, command => [command with { Number = (byte)(command.Number + 1) }, command with { Number = (byte)(command.Number - 1) }]);

    public static IEnumerable<Mutation> Direction(PublishedStruct was) =>
        Changed(was, command => Enum.GetValues<IoctlDirection>().Where(direction => direction != command.Direction).Select(direction => command with { Direction = direction }));

    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        was.Declaration.Command is null ? [] : [new Mutation("", was with { Declaration = was.Declaration with { Command = null } })];

    /// <summary>A struct that a system call carries gets an ioctl besides: growth, unless nothing would tell the ioctl the size.</summary>
    public static IEnumerable<Mutation> Add(PublishedStruct was) =>
        was.Declaration.Command is null
            ? [new Mutation("", was with { Declaration = was.Declaration with { Command = new CommandDeclaration((byte)'u', 1) } }, Expectation.SilentOrRefused)]
            : [];

    /// <summary>A capability that is changed or gone; one that is named for the first time is growth.</summary>
    public static IEnumerable<Mutation> Capability(PublishedStruct was)
    {
        if (was.Declaration.Command is null) yield break;
        if (was.Capability is not { } number)
        {
            yield return new Mutation("named", was with { Capability = 300 }, Expectation.Silent);
            yield break;
        }
        yield return new Mutation("one less", was with { Capability = number - 1 });
        yield return new Mutation("one more", was with { Capability = number + 1 });
        yield return new Mutation("gone", was with { Capability = null });
    }

    private static IEnumerable<Mutation> Changed(PublishedStruct was, Func<CommandDeclaration, IEnumerable<CommandDeclaration>> change) =>
        was.Declaration.Command is { } command
            ? change(command).Select(now => new Mutation($"{now}", was with { Declaration = was.Declaration with { Command = now } }))
            : [];
}
