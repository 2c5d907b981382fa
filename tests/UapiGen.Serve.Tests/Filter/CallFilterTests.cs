using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>The filter against a model that says in one line what it must stop.</summary>
public sealed class CallFilterTests
{
    private const uint X64 = 0xC000003E, I386 = 0x40000003, Arm64 = 0xC00000B7, Ppc64Le = 0xC0000015, RiscV64 = 0xC00000F3;

    [Theory]
    [InlineData(Architecture.X64, 16, X64, true)]
    [InlineData(Architecture.X64, 0x40000202, X64, true)] // x32
    [InlineData(Architecture.X64, 54, I386, true)]
    [InlineData(Architecture.X64, 54, X64, false)] // setsockopt
    [InlineData(Architecture.X64, 16, I386, false)] // lchown16
    [InlineData(Architecture.X64, 0x40000010, X64, false)]
    [InlineData(Architecture.X64, 514, X64, false)]
    [InlineData(Architecture.X64, 29, Arm64, false)]
    [InlineData(Architecture.Arm64, 29, Arm64, true)]
    [InlineData(Architecture.Arm64, 54, 0x40000028u, true)]
    [InlineData(Architecture.Arm64, 16, X64, false)]
    [InlineData(Architecture.RiscV64, 29, RiscV64, true)]
    [InlineData(Architecture.RiscV64, 54, RiscV64, false)]
    [InlineData(Architecture.Ppc64le, 54, Ppc64Le, true)]
    [InlineData(Architecture.Ppc64le, 54, 0x80000015u, false)] // big endian
    public void IoctlsNumber_IsEachConventionsOwn(Architecture machine, int number, uint convention, bool stopped)
    {
        BpfInstruction[] filter = Assemble(machine, new IoctlClaim(0xAEE4));

        Assert.Equal(stopped ? CallFilter.Notify : CallFilter.Allow, BpfInterpreter.Run(filter, number, convention, 3, 0xAEE4, 0x1000));
    }

    [Fact]
    public void MachineThatIsNotKnown_HasNoConvention() => Assert.Empty(CallingConvention.Of(Architecture.Wasm));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(300)]
    public void RandomClaims_StopWhatTheModelStops(int count)
    {
        Random random = new(count);
        IoctlClaim[] claims = [.. Enumerable.Range(0, count).Select(_ => RandomClaim(random))];
        BpfInstruction[] filter = Assemble(Architecture.X64, claims);

        int stopped = 0;
        for (int i = 0; i < 20_000; i++)
        {
            ulong command = RandomCommand(random) | (ulong)random.Next(2) << random.Next(32, 64);
            ulong argument = RandomArgument(random);
            bool model = claims.Any(c => c.Command == (uint)command && (c.Argument ?? argument) == argument);
            stopped += model ? 1 : 0;

            uint result = BpfInterpreter.Run(filter, 16, X64, (ulong)random.NextInt64(), command, argument, (ulong)random.NextInt64());
            Assert.Equal(model ? CallFilter.Notify : CallFilter.Allow, result);
        }

        Assert.InRange(stopped, 1, 19_999);
    }

    [Fact]
    public void OtherSystemCalls_AreDecidedByNumberAndArchitectureAlone()
    {
        // What the kernel's action cache asks for: no load of anything else before the answer (seccomp_is_const_allow).
        BpfInstruction[] filter = Assemble(Architecture.X64, new IoctlClaim(1), new IoctlClaim(2, 3));

        int firstArgument = Array.FindIndex(filter, i => i.Code == BpfCode.LoadWord && i.Operand is not (0 or 4));
        BpfInstruction[] before = filter[..firstArgument];
        Assert.Equal(BpfCode.Return, before[^1].Code);
        Assert.All(before, i => Assert.True(i.Code is BpfCode.LoadWord or BpfCode.JumpIfEqual or BpfCode.Jump or BpfCode.Return));
        for (int number = 0; number < 500; number++)
        {
            if (number != 16) Assert.Equal(CallFilter.Allow, BpfInterpreter.Run(filter, number, X64, 3, 1, 3));
        }
    }

    [Theory]
    [InlineData(Architecture.X64, 437, X64, true)]
    [InlineData(Architecture.X64, 0x40000000 | 437, X64, true)] // x32
    [InlineData(Architecture.X64, 437, I386, true)]
    [InlineData(Architecture.X64, 315, X64, true)] // sched_getattr
    [InlineData(Architecture.X64, 352, I386, true)]
    [InlineData(Architecture.X64, 352, X64, false)]
    [InlineData(Architecture.X64, 315, I386, false)]
    [InlineData(Architecture.X64, 16, X64, false)]
    [InlineData(Architecture.X64, -1, X64, false)]
    [InlineData(Architecture.Arm64, 275, Arm64, true)]
    [InlineData(Architecture.Arm64, 381, 0x40000028u, true)]
    [InlineData(Architecture.Ppc64le, 356, Ppc64Le, true)]
    [InlineData(Architecture.RiscV64, 437, RiscV64, true)]
    public void CallsNumber_IsEachConventionsOwn(Architecture machine, int number, uint convention, bool stopped)
    {
        BpfInstruction[] filter = CallFilter.Assemble(CallingConvention.Of(machine), [new(SyscallName.Openat2), new(SyscallName.SchedGetattr)]);

        Assert.Equal(stopped ? CallFilter.Notify : CallFilter.Allow, BpfInterpreter.Run(filter, number, convention, 3, 0xAEE4, 0x1000));
    }

    [Fact]
    public void ManyCallsAndCommands_AreStoppedTogether()
    {
        SyscallName[] names = Enum.GetValues<SyscallName>();
        SyscallClaim[] commands = [.. Enumerable.Range(0, 300).Select(n => SyscallClaim.Ioctl(new IoctlClaim((uint)n * 7)))];
        SyscallClaim[] claims = [.. names.Where(name => name != SyscallName.Ioctl).Select(name => new SyscallClaim(name)), .. commands];
        foreach (CallingConvention convention in CallingConvention.Of(Architecture.X64))
        {
            BpfInstruction[] filter = CallFilter.Assemble(CallingConvention.Of(Architecture.X64), claims);
            HashSet<int> numbers = [.. names.Select(name => SyscallNumber.Of(name, convention.Abi))];
            for (int n = 0; n < 600; n++)
            {
                int number = convention.Abi == SyscallAbi.X32 ? n | 0x4000_0000 : n;
                bool isIoctl = number == SyscallNumber.Of(SyscallName.Ioctl, convention.Abi);
                Assert.Equal(numbers.Contains(number) ? CallFilter.Notify : CallFilter.Allow, BpfInterpreter.Run(filter, number, convention.AuditArchitecture, 3, 700));
                if (isIoctl) Assert.Equal(CallFilter.Allow, BpfInterpreter.Run(filter, number, convention.AuditArchitecture, 3, 701));
            }
        }
    }

    [Fact]
    public void WholeCallOfIoctl_IsEveryCommand()
    {
        BpfInstruction[] filter = CallFilter.Assemble(CallingConvention.Of(Architecture.X64), [SyscallClaim.Ioctl(new IoctlClaim(1)), new(SyscallName.Ioctl)]);

        Assert.Equal(CallFilter.Notify, BpfInterpreter.Run(filter, 16, X64, 3, 2));
    }

    [Fact]
    public void TooManyClaims_AreRefused()
    {
        IoctlClaim[] claims = [.. Enumerable.Range(0, 2000).Select(n => new IoctlClaim((uint)n))];

        Assert.Contains("takes 4096", Assert.Throws<InvalidOperationException>(() => Assemble(Architecture.X64, claims)).Message, StringComparison.Ordinal);
    }

    private static BpfInstruction[] Assemble(Architecture machine, params IoctlClaim[] claims) =>
        CallFilter.Assemble(CallingConvention.Of(machine), Array.ConvertAll(claims, SyscallClaim.Ioctl));

    // Few values, so that claims and calls meet often, in every combination of halves.
    private static uint RandomCommand(Random random) => 0xAE00 + (uint)random.Next(40);

    private static ulong RandomArgument(Random random) => (ulong)random.Next(3) << 32 | (uint)random.Next(3) | (ulong)random.Next(2) << 63;

    private static IoctlClaim RandomClaim(Random random) => new(RandomCommand(random), random.Next(6) == 0 ? null : RandomArgument(random));
}
