using System.Globalization;

namespace UapiGen;

/// <summary>An address in user memory, the kernel's <c>void __user *</c>: a number that nothing dereferences.</summary>
/// <param name="Value">The address.</param>
public readonly record struct UserAddress(ulong Value)
{
    /// <summary>The address that many bytes on, wrapping as C's unsigned arithmetic does.</summary>
    /// <param name="address">Where to start.</param>
    /// <param name="bytes">How far.</param>
    public static UserAddress operator +(UserAddress address, ulong bytes) => new(unchecked(address.Value + bytes));

    /// <summary>The address that many bytes on.</summary>
    /// <param name="bytes">How far.</param>
    public UserAddress Add(ulong bytes) => this + bytes;

    /// <summary>The address in hexadecimal.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}");
}
