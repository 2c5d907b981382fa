namespace UapiGen.Abi;

/// <summary>Bytes that may be given a meaning: those that every caller had to leave zero, and those that every kernel answered as zero.</summary>
internal static class Room
{
    /// <summary>Whether what stood there was room for what stands there now.</summary>
    public static bool IsFor(FieldSnapshot was, FieldSnapshot now) => was.MustBeZero || (IsAnswer(was) && now.IsOutput && now.Check is null);

    /// <summary>
    /// Whether a field was without meaning and its successor has one. Where there was no room for it, bytes that nobody checked are read as something.
    /// </summary>
    public static bool GotMeaning(FieldSnapshot was, FieldSnapshot now)
    {
        if (was.Name == now.Name || ReservedName.Is(now.Name)) return false;
        return ReservedName.Is(was.Name) || (was.MustBeZero && !now.MustBeZero) || (was.OutputMask == 0 && now.OutputMask != 0);
    }

    /// <summary>Whether only the kernel writes the field, and nothing but zero: its mask says so, or its name.</summary>
    private static bool IsAnswer(FieldSnapshot was) => was.OutputMask == 0 || (was.IsOutput && was.OutputMask is null && ReservedName.Is(was.Name));
}
