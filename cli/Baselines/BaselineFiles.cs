using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Checks;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Baselines;

/// <summary>Reads and writes baselines on disk.</summary>
internal static class BaselineFiles
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a baseline.</summary>
    /// <param name="file">The file.</param>
    /// <param name="errors">Where it is said why it cannot be read, with the line at fault.</param>
    /// <returns>Null if it cannot.</returns>
    public static Baseline? Read(string file, TextWriter errors)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(FileFailure.Of(error, file).Message);
            return null;
        }

        BaselineReading reading = BaselineText.Parse(text);
        foreach (BaselineFault fault in reading.Faults)
            errors.WriteLine(FindingText.Line(BaselineCheck.Of(fault, file)));
        return reading.Baseline;
    }

    /// <summary>Writes a text beside the file first: whatever happens, there is either the old text or the new one.</summary>
    public static void Write(string file, string text)
    {
        string beside = file + ".new";
        File.WriteAllText(beside, text, s_utf8);
        File.Move(beside, file, overwrite: true);
    }
}
