namespace UapiGen.Benchmarks.Copy;

/// <summary>One pair of sizes in one direction.</summary>
/// <param name="Name">What the table calls it, such as <c>in (24,32)</c>.</param>
/// <param name="Contenders">The yardstick first.</param>
/// <param name="Ground">The bytes that they copy.</param>
internal sealed record CopyCase(string Name, IReadOnlyList<CopyContender> Contenders, Ground Ground)
{
    /// <summary>Whoever copies other bytes than the yardstick has no business in the table.</summary>
    /// <exception cref="InvalidOperationException">A contender fails, or leaves other bytes.</exception>
    public void Check()
    {
        byte[] user = Ground.UserBytes.ToArray(), kernel = Ground.KernelBytes.ToArray();
        byte[]? expected = null;
        foreach (CopyContender contender in Contenders.Where(contender => contender.CopiesBytes))
        {
            Errno error = contender.Repeat(1);
            byte[] left = [.. Ground.UserBytes, .. Ground.KernelBytes];
            expected ??= left;
            if (error != Errno.Success) throw new InvalidOperationException($"{Name}: {contender.Name} fails with {error}");
            if (!left.AsSpan().SequenceEqual(expected)) throw new InvalidOperationException($"{Name}: {contender.Name} copies other bytes than {Contenders[0].Name}");
            user.CopyTo(Ground.UserBytes);
            kernel.CopyTo(Ground.KernelBytes);
        }
    }
}
