using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>
/// The kernel side of older kernels, whose struct is an earlier version: the same contract with the ksize and the known bits of that version. With it an
/// older kernel is played for newer programs.
/// </summary>
internal static class OlderKernelSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (facts.Versions.Count < 2) return;

        code.Line();
        code.Line("/// <summary>ksize of the kernels that know one version, in bytes.</summary>");
        code.Line("/// <param name=\"version\">The version's number.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such version.</exception>");
        using (code.Block("public static int SizeOfVersion(int version) => version switch", close: "};"))
        {
            // A version that was withdrawn had other fields: no kernel that knows it can be played.
            foreach (StructVersion version in facts.Versions.Where(version => !version.IsWithdrawn))
                code.Line($"{version.Number.Text()} => SizeVer{version.Number.Text()},");
            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(version)),");
        }
        CopyInSection.WriteWhole(code, facts, KernelSide.Older);
        CopyOutSection.Write(code, facts, KernelSide.Older);
    }

    /// <summary>Writes ksize, and where the tail begins elsewhere that too, as variables of a copy.</summary>
    public static void WriteKsize(CodeWriter code, StructFacts facts)
    {
        code.Line("ulong ksize = (ulong)SizeOfVersion(version);");
        if (!facts.ScansTail || facts.Contract.Tail != TailStart.KnownEnd) return;

        // ulong knownEnd = version switch { 0 => 88, _ => KnownEnd };
        var ends = new List<string>();
        for (int i = 0; i < facts.Versions.Count - 1; i++)
        {
            if (facts.Versions[i].IsWithdrawn) continue;
            ends.Add($"{facts.Versions[i].Number.Text()} => {facts.Versions[i].KnownEnd.Text()}");
        }
        code.Line($"ulong knownEnd = version switch {{ {string.Join(", ", ends)}, _ => KnownEnd }};");
    }
}
