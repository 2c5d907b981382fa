using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Baselines;

/// <summary>Writes drafts.</summary>
internal static class DraftWriter
{
    /// <summary>Writes the drafts of an assembly's structs.</summary>
    /// <param name="assembly">The built assembly.</param>
    /// <param name="folder">Where its baselines are, in it or below it.</param>
    /// <param name="output">Where each file that changed is named.</param>
    /// <param name="errors">Where what cannot be read is explained.</param>
    /// <returns>The tool's exit code.</returns>
    public static int Run(string assembly, string folder, TextWriter output, TextWriter errors)
    {
        string touched = folder;
        try
        {
            Dictionary<string, (string File, Baseline Baseline)>? known = ReadFolder(folder, errors);
            if (known is null) return ExitCodes.Findings;
            touched = assembly;
            IReadOnlyList<AbiSnapshot> declared = AssemblyStructs.Read(assembly);
            touched = folder;
            return Write(declared, known, folder, output);
        }
        catch (InputException refused)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
        catch (BadImageFormatException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, $"{assembly}: it is no assembly; name the .dll that was built");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, FileFailure.Of(error, touched).Message);
        }
    }

    private static int Write(IReadOnlyList<AbiSnapshot> declared, Dictionary<string, (string File, Baseline Baseline)> known, string folder, TextWriter output)
    {
        int changed = 0;
        HashSet<string> cNames = [.. known.Values.Select(entry => entry.Baseline.CName)];
        foreach (AbiSnapshot now in declared)
        {
            bool isKnown = known.TryGetValue(now.TypeName, out (string File, Baseline Baseline) entry);
            string file = isKnown ? entry.File : Path.Combine(folder, BaselineFileName.Of(now.CName, now.TypeName, cNameIsShared: !cNames.Add(now.CName)));
            Baseline updated = BaselineDraft.Update(isKnown ? entry.Baseline : null, now);
            if (isKnown && updated.Equals(entry.Baseline)) continue;

            BaselineFiles.Write(file, BaselineText.Write(updated));
            output.WriteLine($"{file}: {Done(isKnown ? entry.Baseline : null, updated)}");
            changed++;
        }

        string structs = Counted.Of(declared.Count, "declared struct");
        output.WriteLine(changed == 0 ? $"{structs}, nothing to write: the baselines say what is declared" : $"{structs}, {Counted.Of(changed, "baseline")} written");
        return ExitCodes.Success;
    }

    private static string Done(Baseline? before, Baseline now) => now.HasDraft
        ? before is { HasDraft: true } ? "draft written anew" : "draft written"
        : "draft removed: what shipped is what is declared";

    /// <summary>The baselines that are there, by type; null where one of them is damaged, so that nothing is written beside it.</summary>
    private static Dictionary<string, (string File, Baseline Baseline)>? ReadFolder(string folder, TextWriter errors)
    {
        if (File.Exists(folder)) throw new InputException($"--to {folder}: it is a file; name the folder of the baselines");
        Directory.CreateDirectory(folder);
        Dictionary<string, (string File, Baseline Baseline)> known = new(StringComparer.Ordinal);
        bool isWhole = true;
        foreach (string file in BaselineFile.Find(folder))
        {
            if (BaselineFiles.Read(file, errors) is { } baseline) known.TryAdd(baseline.TypeName, (file, baseline));
            else isWhole = false;
        }

        return isWhole ? known : null;
    }
}
