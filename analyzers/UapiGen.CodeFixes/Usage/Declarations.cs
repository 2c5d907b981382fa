using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.CodeFixes;

/// <summary>What a fix asks of declared structs. It reads the declaration: generated members may not be there yet.</summary>
internal static class Declarations
{
    /// <summary>The declaration of a struct, or null for a type that has none, or a faulty one.</summary>
    public static StructDeclaration? Read(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.Find(WellKnownNames.UapiStruct) is { } attribute ? StructSymbolReader.Read(type, attribute, cancellation).Model?.Declaration : null;

    /// <summary>The name of the constant that has a size, or null where no version has it.</summary>
    public static string? SizeConstant(INamedTypeSymbol type, long size, CancellationToken cancellation)
    {
        if (Read(type, cancellation) is not { } declaration) return null;
        StructVersion? version = VersionTable.Compute(declaration, TargetAbi.X86_64).FirstOrDefault(version => version.Size == size);
        return version is null ? null : "SizeVer" + version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The number of a struct's command on x86, or null without one.</summary>
    public static uint? Command(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.Ioctl) is null || Read(type, cancellation) is not { Command: { } command } declaration) return null;
        int size = LayoutEngine.Lay(declaration, TargetAbi.X86_64).Size;
        return TargetAbi.X86_64.Ioctl.Encode(command.Direction, command.Type, command.Number, size);
    }
}
