namespace UapiGen.Linux.Tests.Negotiation;

/// <summary>How a kernel can be asked for the size of its struct.</summary>
public enum SizeHint
{
    /// <summary>It writes it back.</summary>
    WriteBack,

    /// <summary>A probe knows it.</summary>
    Probe,

    /// <summary>Not at all.</summary>
    None,
}
