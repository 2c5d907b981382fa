using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The ioctl number, for each family of architectures and for the one that runs.</summary>
internal static class CommandSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (facts.Declaration.Command is not { } command) return;

        string macro = CommandText.Macro(command, facts.CName);
        code.Line();
        WriteNumber(code, command, facts, "CommandGeneric", IoctlEncoding.Generic, $"<c>{macro}</c> on x86, arm, arm64, riscv, s390 and loongarch.");
        code.Line();
        WriteNumber(code, command, facts, "CommandPowerPc", IoctlEncoding.PowerPc, $"<c>{macro}</c> on powerpc, mips, sparc and alpha.");
        code.Line();
        code.Line($"/// <summary><c>{macro}</c> on the architecture that runs.</summary>");
        code.Line($"public static uint Command => {facts.Names.IoctlNumber}.Here(CommandGeneric, CommandPowerPc);");
    }

    private static void WriteNumber(CodeWriter code, CommandDeclaration command, StructFacts facts, string name, IoctlEncoding encoding, string summary)
    {
        uint number = encoding.Encode(command.Direction, command.Type, command.Number, facts.Layout.Size);
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public const uint {name} = {number.Hex8()};");
    }
}
