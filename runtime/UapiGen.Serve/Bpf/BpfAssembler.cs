namespace UapiGen.Serve;

/// <summary>
/// Writes a classic BPF program with labels in place of counted instructions. What the kernel would refuse without saying why (seccomp_check_filter and
/// bpf_check_classic answer EINVAL to all of it) is refused here with a sentence.
/// </summary>
internal sealed class BpfAssembler
{
    /// <summary>BPF_MAXINSNS: no longer program is taken.</summary>
    public const int MaxLength = 4096;

    private const int Unmarked = -1;

    private readonly List<BpfInstruction> _instructions = [];
    private readonly List<(int Instruction, BpfLabel WhenTrue, BpfLabel WhenFalse)> _jumps = [];
    private readonly List<int> _labels = [];

    /// <summary>A new label, to be placed with <see cref="Mark"/>.</summary>
    public BpfLabel NewLabel()
    {
        _labels.Add(Unmarked);
        return new BpfLabel(_labels.Count - 1);
    }

    /// <summary>Places a label before the next instruction.</summary>
    /// <param name="label">The label.</param>
    /// <exception cref="InvalidOperationException">It was placed before.</exception>
    public void Mark(BpfLabel label)
    {
        if (_labels[label.Number] != Unmarked) throw Wrong($"label {label.Number} is placed twice");
        _labels[label.Number] = _instructions.Count;
    }

    /// <summary>Loads a 32-bit word of struct seccomp_data.</summary>
    /// <param name="offset">Where it lies, a multiple of 4 below 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public void LoadWord(uint offset)
    {
        if (offset % 4 != 0 || offset >= SeccompData.Ksize)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "seccomp_data is loaded in aligned words, and has 64 bytes");
        _instructions.Add(new BpfInstruction(BpfCode.LoadWord, 0, 0, offset));
    }

    /// <summary>Compares the word that was loaded last.</summary>
    /// <param name="value">With what.</param>
    /// <param name="whenEqual">Where to go on if it is equal, at most 255 instructions away.</param>
    /// <param name="otherwise">Where to go on if not, at most 255 instructions away.</param>
    public void JumpIfEqual(uint value, BpfLabel whenEqual, BpfLabel otherwise)
    {
        _jumps.Add((_instructions.Count, whenEqual, otherwise));
        _instructions.Add(new BpfInstruction(BpfCode.JumpIfEqual, 0, 0, value));
    }

    /// <summary>Goes on elsewhere, however far.</summary>
    /// <param name="label">Where.</param>
    public void Jump(BpfLabel label)
    {
        _jumps.Add((_instructions.Count, label, label));
        _instructions.Add(new BpfInstruction(BpfCode.Jump, 0, 0, 0));
    }

    /// <summary>Ends the program.</summary>
    /// <param name="result">What seccomp is to do, a SECCOMP_RET value.</param>
    public void Return(uint result) => _instructions.Add(new BpfInstruction(BpfCode.Return, 0, 0, result));

    /// <summary>The program, with every jump counted.</summary>
    /// <exception cref="InvalidOperationException">
    /// The program is empty, too long or can run past its end; a label was never placed; a jump goes backwards or a comparison further than 255 instructions.
    /// </exception>
    public BpfInstruction[] Assemble()
    {
        if (_instructions.Count == 0 || _instructions[^1].Code != BpfCode.Return) throw Wrong("the last instruction is not a return");
        if (_instructions.Count > MaxLength) throw Wrong($"it has {_instructions.Count} instructions, and the kernel takes {MaxLength}");

        BpfInstruction[] program = [.. _instructions];
        foreach ((int at, BpfLabel whenTrue, BpfLabel whenFalse) in _jumps)
        {
            program[at] = program[at].Code == BpfCode.Jump
                ? program[at] with { Operand = (uint)Distance(at, whenTrue, MaxLength) }
                : program[at] with
                {
                    JumpTrue = (byte)Distance(at, whenTrue, byte.MaxValue),
                    JumpFalse = (byte)Distance(at, whenFalse, byte.MaxValue),
                };
        }

        return program;
    }

    /// <summary>How many instructions lie between a jump and its label: BPF counts from the one behind the jump.</summary>
    private int Distance(int from, BpfLabel to, int limit)
    {
        if (to == BpfLabel.Next) return 0;

        int target = _labels[to.Number];
        if (target == Unmarked) throw Wrong($"label {to.Number} is never placed");
        if (target >= _instructions.Count) throw Wrong($"label {to.Number} lies behind the last instruction");

        int distance = target - from - 1;
        if (distance < 0) throw Wrong($"the jump at {from} goes backwards to {target}");
        if (distance > limit) throw Wrong($"the jump at {from} skips {distance} instructions, and can skip {limit}");
        return distance;
    }

    private static InvalidOperationException Wrong(string what) => new("The BPF program cannot be assembled: " + what + ".");
}
