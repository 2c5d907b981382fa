namespace UapiGen.Cli.Checks;

/// <summary>What kind of input of <c>check</c> a name is: that is told by the name alone.</summary>
internal static class CheckInput
{
    /// <summary>A project, which the compiler checks.</summary>
    public static bool IsProject(string input) => input.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>An assembly.</summary>
    public static bool IsAssembly(string input) => Path.GetExtension(input).ToUpperInvariant() is ".DLL" or ".EXE";

    /// <summary>A baseline, or a folder of them.</summary>
    public static bool IsBaselines(string input) => !IsProject(input) && !IsAssembly(input);
}
