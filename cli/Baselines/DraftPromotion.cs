using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Baselines;

/// <summary>Promotes the drafts of files, all or none.</summary>
internal static class DraftPromotion
{
    /// <summary>Promotes.</summary>
    /// <param name="files">The baselines.</param>
    /// <param name="release">What ships them.</param>
    /// <param name="acceptsNames">Whether names, signs and kinds may change.</param>
    /// <param name="output">Where each promoted file is named.</param>
    /// <param name="errors">Where each refusal is explained.</param>
    /// <returns>The tool's exit code.</returns>
    public static int Run(IReadOnlyList<string> files, string release, bool acceptsNames, TextWriter output, TextWriter errors)
    {
        if (!BaselineName.IsRelease(release)) return ExitCodes.Fail(ExitCodes.Usage, "--as needs a name of one line, without blanks at its ends");

        List<(string File, string Text)> promoted = [];
        int refused = 0;
        foreach (string file in files.Distinct(StringComparer.Ordinal))
        {
            if (BaselineFiles.Read(file, errors) is not { } baseline)
            {
                refused++;
                continue;
            }

            if (!baseline.HasDraft)
            {
                output.WriteLine($"{file}: nothing to promote");
                continue;
            }

            PromotionResult result = Promotion.Promote(baseline, release, acceptsNames);
            if (result.ReleaseIsTaken)
                errors.WriteLine($"{file}: {release} has shipped a block of it before, and a release ships once: name the release that ships this draft");
            foreach (AbiChange change in result.Breaks)
                errors.WriteLine(FindingText.Line(Finding.Of(change, baseline.Versions, baseline.TypeName, new FindingPlace(file, baseline.Blocks[^1].Line))));
            if (result.Baseline is null) refused++;
            else promoted.Add((file, BaselineText.Write(result.Baseline)));
        }

        if (refused > 0)
        {
            errors.WriteLine($"uapigen: {refused} refused, so that nothing was promoted");
            return ExitCodes.Findings;
        }

        return Write(promoted, release, output, errors);
    }

    private static int Write(List<(string File, string Text)> promoted, string release, TextWriter output, TextWriter errors)
    {
        foreach ((string file, string text) in promoted)
        {
            try
            {
                BaselineFiles.Write(file, text);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(FileFailure.Of(error, file).Message);
                return ExitCodes.Findings;
            }

            output.WriteLine($"{file}: shipped by {release}");
        }

        return ExitCodes.Success;
    }
}
