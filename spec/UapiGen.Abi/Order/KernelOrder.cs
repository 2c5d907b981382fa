namespace UapiGen.Abi;

/// <summary>
/// What the kernel does with a struct that a call passes, in its order (copy_struct_from_user in include/linux/uaccess.h and its callers, read in Linux 6.1 to 7.3 and
/// measured on 6.18):
/// <list type="number">
/// <item>what can be said before the struct is looked at: the size's width, the address, the fetch of a size that lies in the struct, a size of 0, cap, floor, whether a
/// larger struct is taken at all; a size that is part of the command comes before the address;</item>
/// <item>the copy, of which the tail comes before the head;</item>
/// <item>the fields, in the order of memory;</item>
/// <item>the call itself, and then the reply.</item>
/// </list>
/// The first step that ends the call decides.
/// </summary>
/// <remarks>
/// Tables and documents list these steps, and a <see cref="Judgement"/> walks them: what is said is what is done. Tests hold judgements against the generated kernel sides.
/// </remarks>
public static class KernelOrder
{
    /// <summary>The steps.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <param name="nameOf">What its fields are called in the words of the steps.</param>
    public static IReadOnlyList<KernelStep> Of(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf) =>
    [
        .. SizeSteps.Of(snapshot, nameOf),
        .. CopySteps.Of(snapshot, nameOf),
        .. FieldSteps.Of(snapshot, nameOf),
        .. ReplySteps.Of(snapshot, nameOf),
    ];
}
