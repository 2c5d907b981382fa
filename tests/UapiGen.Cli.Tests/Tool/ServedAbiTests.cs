using UapiGen.Abi;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Serving;
using UapiGen.Cli.Tests.Support;
using UapiGen.Linux.Files;
using UapiGen.Linux.Services;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>What the tool has inside of the structs that it serves is what their declarations say.</summary>
public sealed class ServedAbiTests
{
    private static readonly Dictionary<string, AbiSnapshot> s_declared = AssemblyStructs.Read(typeof(OpenHow).Assembly.Location).ToDictionary(snapshot => snapshot.TypeName);

    [Fact]
    public void EveryServedStruct_IsAsItIsDeclared()
    {
        ServedStruct[] served = [.. LinuxCallServices.All.SelectMany(service => service.Arguments).Select(argument => argument.Struct).OfType<ServedStruct>()];

        Assert.Equal(7, served.Length);
        Assert.All(served, type => Assert.Equal(s_declared[type.TypeName], ServedAbi.Of(type.Info.CName, type.TypeName)));
    }

    /// <summary>A baseline does not say which enumerations are flags; C# does, and the values must come to the same, but for flags of which there is one so far.</summary>
    [Fact]
    public void Flags_AreThoseThatAreDeclaredAsFlags()
    {
        EnumDeclaration[] all = [.. AbiInputs.Read([Repository.Baselines]).SelectMany(input => input.Snapshot.Enums).DistinctBy(one => one.Name)];

        Assert.Contains(all, one => EnumFlags.Are(one));
        Assert.Equal(all.Where(IsDeclared).Select(one => one.Name).Order(), all.Where(one => EnumFlags.Are(one) || IsOne(one)).Select(one => one.Name).Order());
    }

    private static bool IsDeclared(EnumDeclaration one) => typeof(OpenHow).Assembly.GetType(one.Name, throwOnError: true)!.IsDefined(typeof(FlagsAttribute), inherit: false);

    private static bool IsOne(EnumDeclaration one) => one.Members.Select(member => member.Value).Where(value => value != 0).Distinct().Count() == 1;
}
