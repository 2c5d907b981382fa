using UapiGen.Cli.Inputs;

namespace UapiGen.Cli;

/// <summary>What the tool ends with where it is not the served program's own code.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>A check found something: a row of the demo differs from what it must be.</summary>
    public const int Findings = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>Serving itself failed: a bad option, a tree that cannot be read, no user notification. As env(1) and timeout(1) use it.</summary>
    public const int ServingFailed = 125;

    /// <summary>There is no such program.</summary>
    public const int NotFound = 127;

    /// <summary>Says why in one line on standard error.</summary>
    /// <returns>The code.</returns>
    public static int Fail(int code, string why)
    {
        Console.Error.WriteLine("uapigen: " + string.Join(' ', why.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return code;
    }

    /// <summary>What a command ends with that reads inputs; of one that cannot be read it is said why.</summary>
    public static int OfReading(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException)
        {
            return Fail(Usage, refused.Message);
        }
    }
}
