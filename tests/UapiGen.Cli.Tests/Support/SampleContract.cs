namespace UapiGen.Cli.Tests.Support;

/// <summary>The facts of a plain copy_struct_from_user contract, for baselines that tests write.</summary>
internal static class SampleContract
{
    /// <summary>The contract, and after it the layout.</summary>
    /// <param name="layout">The version and field lines.</param>
    public static string Plain(string layout)
    {
        int size = int.Parse(layout.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
        string i386 = layout.Split('\n')[0].Split("i386 size ") is [_, var narrow] ? " i386 " + narrow.Split(' ')[0] : "";
        return $"""
            contract size-source argument
            contract floor {size}{i386}
            contract small reject
            contract small-error EINVAL
            contract zero small
            contract cap page-size
            contract cap-error E2BIG
            contract cap-reports-size false
            contract larger accept-zero-tail
            contract report-fault replaces-errno
            contract reply none
            contract reply-size kernel

            """ + layout;
    }
}
