using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Writes lines of C: they end with <c>\n</c> on every machine, and blocks are indented by tabs, as the kernel's are.</summary>
internal sealed class CWriter
{
    private readonly StringBuilder _text = new(4096);

    /// <summary>An empty line; never two of them.</summary>
    public void Gap()
    {
        if (_text.Length >= 2 && _text[^1] == '\n' && _text[^2] != '\n') _text.Append('\n');
    }

    /// <summary>A line, within as many blocks.</summary>
    public void Line(string text, int depth = 0) => _text.Append('\t', depth).Append(text).Append('\n');

    /// <summary>A line within a block.</summary>
    public void Indented(string text) => Line(text, 1);

    /// <summary>A macro that another header may have, too: a value that differs is found by the check.</summary>
    public void Macro(string name, string value)
    {
        Line($"#ifndef {name}");
        Line($"#define {name} {value}");
        if (KernelStruct.IsTold(name)) Line($"#define {KernelStruct.Ours(name)}");
        Line("#endif");
    }

    /// <summary>A fact that the compiler judges.</summary>
    public void Assert(string condition) => Line($"{CHeader.AssertMacro}({condition});");

    /// <summary>Writes with a number of bytes: twice, where i386 has another, because there alone a 64-bit integer in a struct is aligned to 4.</summary>
    public void ForEachLayout(PerLayout number, Action<int> write)
    {
        if (!number.AreSame)
        {
            Line("#ifdef __i386__");
            write(number.I386);
            Line("#else");
        }
        write(number.Lp64);
        if (!number.AreSame) Line("#endif");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
