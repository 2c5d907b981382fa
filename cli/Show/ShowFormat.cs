namespace UapiGen.Cli.Show;

/// <summary>How a layout is shown.</summary>
internal enum ShowFormat
{
    /// <summary>Tables for people.</summary>
    Text,

    /// <summary>JSON for programs.</summary>
    Json,

    /// <summary>A picture.</summary>
    Svg,

    /// <summary>A page with the picture and all tables.</summary>
    Html,
}
