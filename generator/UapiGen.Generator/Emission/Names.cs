using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>
/// How generated code spells the runtime's types: by their short names, which <c>using UapiGen;</c> inside the namespace brings in, or
/// fully qualified where the user's own names would win over them.
/// </summary>
internal sealed class Names
{
    /// <summary>The short names that generated code uses: where the user's code declares one of them, <see cref="Qualified"/> is taken.</summary>
    public static readonly string[] Short =
    [
        "Errno", "UserAddress", "IUserMemory", "UserMemory", "UserCopy", "SyscallResult", "IoctlNumber", "IUapiStruct", "IIoctlHandlers",
        "UapiStructInfo", "UapiFieldInfo", "UapiException", "LinuxCall", "Negotiation", "BitFields", "StructLayout", "LayoutKind", "SafeHandle", "UapiGen",
    ];

    /// <summary>Short names, as a person would write.</summary>
    public static readonly Names Plain = new("", "SafeHandle");

    /// <summary>Names that nothing can shadow.</summary>
    public static readonly Names Qualified = new("global::UapiGen.", "global::System.Runtime.InteropServices.SafeHandle");

    private readonly bool _short;

    private Names(string prefix, string safeHandle)
    {
        _short = prefix.Length == 0;
        Errno = prefix + "Errno";
        UserAddress = prefix + "UserAddress";
        IUserMemory = prefix + "IUserMemory";
        UserMemory = prefix + "UserMemory";
        SyscallResult = prefix + "SyscallResult";
        IoctlNumber = prefix + "IoctlNumber";
        IUapiStruct = prefix + "IUapiStruct";
        IIoctlHandlers = prefix + "IIoctlHandlers";
        UapiStructInfo = prefix + "UapiStructInfo";
        UapiFieldInfo = prefix + "UapiFieldInfo";
        UapiException = prefix + "UapiException";
        LinuxCall = prefix + "LinuxCall";
        Negotiation = prefix + "Negotiation";
        BitFields = prefix + "BitFields";
        SafeHandle = safeHandle;
        StructLayout = safeHandle.Replace("SafeHandle", "StructLayout");
        LayoutKind = safeHandle.Replace("SafeHandle", "LayoutKind");
    }

    /// <summary>One of the user's own names, without its namespace where that is the one written in.</summary>
    /// <param name="name">A fully qualified name, such as <c>global::Kvm.KvmPpcCompat.All</c>.</param>
    /// <param name="site">Where it is written.</param>
    public string Local(string name, TypeSite site)
    {
        string here = "global::" + site.Namespace + ".";
        return _short && name.StartsWith(here, StringComparison.Ordinal) ? name.Substring(here.Length) : name;
    }

    public string Errno { get; }
    public string UserAddress { get; }
    public string IUserMemory { get; }
    public string UserMemory { get; }
    public string SyscallResult { get; }
    public string IoctlNumber { get; }
    public string IUapiStruct { get; }
    public string IIoctlHandlers { get; }
    public string UapiStructInfo { get; }
    public string UapiFieldInfo { get; }
    public string UapiException { get; }
    public string LinuxCall { get; }
    public string Negotiation { get; }
    public string BitFields { get; }
    public string SafeHandle { get; }
    public string StructLayout { get; }
    public string LayoutKind { get; }
}
