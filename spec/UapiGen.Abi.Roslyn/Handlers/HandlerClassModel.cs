namespace UapiGen.Abi.Roslyn;

/// <summary>A class that handles ioctl commands: where its other part goes, and which method answers what.</summary>
/// <param name="Site">Where the class stands.</param>
/// <param name="Handlers">Its handlers, in the order of their declarations.</param>
public sealed record HandlerClassModel(TypeSite Site, EquatableArray<HandlerModel> Handlers);

/// <summary>A method that handles one command.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Command">The command.</param>
/// <param name="Struct">The struct that the command carries, or null where its argument is a plain number.</param>
public sealed record HandlerModel(string Method, CommandDeclaration Command, HandledStruct? Struct);

/// <summary>The struct that a handler takes, as far as the dispatch has to know it.</summary>
/// <param name="TypeName">The struct in C#, fully qualified.</param>
/// <param name="CName">The struct in C, such as <c>struct kvm_ppc_compat_caps</c>.</param>
/// <param name="Contract">Its contract, resolved.</param>
/// <param name="ChecksFields">Whether what the caller wrote into fields is checked.</param>
/// <param name="ChecksBySize">Whether that check depends on usize.</param>
public sealed record HandledStruct(string TypeName, string CName, Contract Contract, bool ChecksFields, bool ChecksBySize);
