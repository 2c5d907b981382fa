namespace UapiGen.Serve.Tests;

public sealed class BpfAssemblerTests
{
    [Fact]
    public void Labels_BecomeDistances()
    {
        BpfAssembler assembler = new();
        BpfLabel other = assembler.NewLabel(), end = assembler.NewLabel();
        assembler.LoadWord(4);
        assembler.JumpIfEqual(7, BpfLabel.Next, other);
        assembler.Jump(end);
        assembler.Mark(other);
        assembler.Return(1);
        assembler.Mark(end);
        assembler.Return(2);

        Assert.Equal(
            [
                new BpfInstruction(BpfCode.LoadWord, 0, 0, 4),
                new BpfInstruction(BpfCode.JumpIfEqual, 0, 1, 7),
                new BpfInstruction(BpfCode.Jump, 0, 0, 1),
                new BpfInstruction(BpfCode.Return, 0, 0, 1),
                new BpfInstruction(BpfCode.Return, 0, 0, 2),
            ],
            assembler.Assemble());
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Comparison_ReachesOneByteFar(int distance, bool fits)
    {
        BpfAssembler assembler = new();
        BpfLabel far = assembler.NewLabel();
        assembler.JumpIfEqual(0, far, BpfLabel.Next);
        for (int i = 0; i < distance; i++) assembler.Return(1);
        assembler.Mark(far);
        assembler.Return(2);

        if (fits) Assert.Equal(2u, BpfInterpreter.Run(assembler.Assemble(), 0, 0));
        else Assert.Contains($"skips {distance}", Assert.Throws<InvalidOperationException>(assembler.Assemble).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Jump_ReachesAnyDistance()
    {
        BpfAssembler assembler = new();
        BpfLabel far = assembler.NewLabel();
        assembler.Jump(far);
        for (int i = 0; i < 3000; i++) assembler.Return(1);
        assembler.Mark(far);
        assembler.Return(2);

        Assert.Equal(2u, BpfInterpreter.Run(assembler.Assemble(), 0, 0));
    }

    [Fact]
    public void BackwardJump_IsRefused() => Refuses("goes backwards", assembler =>
    {
        BpfLabel back = assembler.NewLabel();
        assembler.Mark(back);
        assembler.Jump(back);
        assembler.Return(1);
    });

    [Fact]
    public void LabelNeverPlaced_IsRefused() => Refuses("never placed", assembler =>
    {
        assembler.Jump(assembler.NewLabel());
        assembler.Return(1);
    });

    [Fact]
    public void LabelBehindTheEnd_IsRefused() => Refuses("behind the last", assembler =>
    {
        BpfLabel end = assembler.NewLabel();
        assembler.Jump(end);
        assembler.Return(1);
        assembler.Mark(end);
    });

    [Fact]
    public void LabelPlacedTwice_IsRefused() => Refuses("placed twice", assembler =>
    {
        BpfLabel label = assembler.NewLabel();
        assembler.Mark(label);
        assembler.Mark(label);
    });

    [Fact]
    public void RunningPastTheEnd_IsRefused() => Refuses("not a return", assembler => assembler.LoadWord(0));

    [Fact]
    public void NoInstruction_IsRefused() => Refuses("not a return", _ => { });

    [Fact]
    public void TooLong_IsRefused() => Refuses("takes 4096", assembler =>
    {
        for (int i = 0; i < 4097; i++) assembler.Return(1);
    });

    [Theory]
    [InlineData(2u)]
    [InlineData(64u)]
    [InlineData(uint.MaxValue - 3)]
    public void WordThatIsNotThere_IsRefused(uint offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BpfAssembler().LoadWord(offset));

    private static void Refuses(string because, Action<BpfAssembler> write)
    {
        BpfAssembler assembler = new();
        Assert.Contains(because, Assert.Throws<InvalidOperationException>(() =>
        {
            write(assembler);
            assembler.Assemble();
        }).Message, StringComparison.Ordinal);
    }
}
