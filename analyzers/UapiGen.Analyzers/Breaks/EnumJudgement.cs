using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// What an enumeration breaks of the structs that shipped with it. It is said when the enumeration is looked at, and not when a struct is: an
/// editor shows what is said of another place only after a whole build, and offers no fix for it.
/// </summary>
internal static class EnumJudgement
{
    /// <summary>Whether a change of a struct is told at an enumeration: one of its own assembly.</summary>
    public static bool Tells(INamedTypeSymbol type, AbiChange change) =>
        EnumOf(change) is { } name && DeclaredTypes.Resolve(type.ContainingAssembly, name) is { TypeKind: TypeKind.Enum };

    /// <summary>Judges an enumeration by the baselines that hold it.</summary>
    public static IEnumerable<Diagnostic> Of(INamedTypeSymbol type, BaselineSet baselines, CancellationToken cancellation)
    {
        string name = SnapshotReader.TypeName(type);
        EnumDeclaration? present = null;
        foreach (ShippedEnum form in baselines.OfEnum(name))
        {
            // Once for all the structs that use it.
            present ??= SnapshotReader.ReadEnum(type, cancellation);
            if (present is not null && Keeps(present, form.Shipped)) continue;
            foreach (BaselineEntry user in form.Users)
            {
                foreach (Diagnostic broken in Of(type, name, user.Reading.Baseline!, cancellation)) yield return broken;
            }
        }
    }

    private static IEnumerable<Diagnostic> Of(INamedTypeSymbol type, string name, Baseline baseline, CancellationToken cancellation)
    {
        if (DeclaredTypes.Resolve(type.ContainingAssembly, baseline.TypeName) is not { } user || user.Find(WellKnownNames.UapiStruct) is not { } uapiStruct) yield break;
        if (StructSymbolReader.Read(user, uapiStruct, cancellation).Model is not { } model) yield break;

        foreach (AbiChange change in AbiDiff.Compare(baseline.Shipped!, SnapshotReader.Read(user, model, cancellation), user.MemberNames.ToArray()))
        {
            if (EnumOf(change) == name) yield return BreakDiagnostics.Create(user, uapiStruct, baseline, change, cancellation);
        }
    }

    private static string? EnumOf(AbiChange change) => change.Rule switch
    {
        BreakRule.EnumMemberRemoved or BreakRule.EnumMemberValue or BreakRule.EnumMemberInserted or BreakRule.EnumUnderlying or BreakRule.FlagBitReused => change.Arguments[0],
        BreakRule.CNameChanged when change.Arguments[0].Length > 0 => change.Arguments[0],
        _ => null,
    };

    /// <summary>Whether all that shipped is there, the usual case, for which no struct is read again.</summary>
    private static bool Keeps(EnumDeclaration now, EnumDeclaration was) =>
        now.Underlying == was.Underlying && (was.CName ?? now.CName) == now.CName
        && (now.Members == was.Members || was.Members.All(shipped => now.Members.Any(member => member.Name == shipped.Name && member.Value == shipped.Value && (shipped.CName ?? member.CName) == member.CName)));
}
