using UapiGen.Conformance.Tests.Driving;

namespace UapiGen.Conformance.Tests;

/// <summary>What is generated does what the kernel does: the same errno, the same bytes read and written, and none past the caller's size.</summary>
public class ConformanceTests
{
    private const int Calls = 6000;

    public static TheoryData<string> Names => [.. AllSubjects.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void GeneratedCode_AnswersAsTheKernelDoes(string name)
    {
        Subject subject = AllSubjects.ByName[name];
        var seen = new HashSet<Errno>();

        string? difference = Comparison.Run(subject, subject, Calls, seed: 20_261_125, seen);

        Assert.Null(difference);
        seen.Remove(Errno.Success);
        Assert.Equal(subject.Errors.Order(), seen.Order());
    }

    /// <summary>One axis apart, so that the comparison must see that axis.</summary>
    [Theory]
    [MemberData(nameof(AllSubjects.Pairs), MemberType = typeof(AllSubjects))]
    public void AnotherContract_IsSeen(string name, string other) =>
        Assert.NotNull(Comparison.Run(AllSubjects.ByName[name], AllSubjects.ByName[other], Calls, seed: 20_261_125, new HashSet<Errno>()));
}
