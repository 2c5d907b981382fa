using System.Reflection;
using System.Reflection.Emit;

namespace UapiGen.Serve.Tests;

/// <summary>
/// A call whose memory was looked at can not be let go to the kernel without a reason: not by care, but because nothing that has the memory can reach what lets go.
/// </summary>
public sealed class TwoPhasesTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Server = typeof(ServedProgram).Assembly;
    private static readonly Type[] MemoryTypes = [typeof(ClientMemory), typeof(CallerWindow), typeof(ProcessMemory)];

    [Fact]
    public void AnswersFlags_AreWrittenInOnePlace()
    {
        FieldInfo flags = typeof(SeccompNotifResp).GetField(nameof(SeccompNotifResp.Flags))!;

        Assert.Equal(["Listener.Send"], MethodReferences.Users(Server, flags, OpCodes.Stfld));
        Assert.Empty(MethodReferences.Users(Server, flags, OpCodes.Ldflda));

        // CanContinue names a call that there is none of.
        Assert.Equal(
            ["ClaimedCall.LeaveToKernel", "ClaimedCall.Return", "Listener.get_CanContinue", "UndecidedCall.LetGo"],
            MethodReferences.Users(Server, Method<Listener>("Send")));
    }

    [Fact]
    public void LeavingToTheKernel_NeedsAReason_AndIoctlServicesHaveNoWayTo()
    {
        MethodInfo leave = typeof(Listener.ClaimedCall).GetMethod(nameof(Listener.ClaimedCall.LeaveToKernel))!;
        MethodInfo answer = typeof(CallAnswer).GetMethod(nameof(CallAnswer.Continue))!;

        Assert.Equal(["NotificationLoop.Give"], MethodReferences.Users(Server, leave));

        // The loop's own use of it is for a service that said so beforehand.
        Assert.Equal(["NotificationLoop.IfMemoryIsClosed"], MethodReferences.Users(Server, answer));
        Assert.Equal(ContinueReason.None, SyscallServices.OfIoctls(new EchoService(DescriptorRule.Any)).IfMemoryIsClosed);
        Assert.Throws<ArgumentOutOfRangeException>(() => CallAnswer.Continue(ContinueReason.None));
    }

    [Fact]
    public void LettingGo_IsForTheLoopAlone_AndItHasNoMemoryAtHand()
    {
        MethodInfo letGo = typeof(Listener.UndecidedCall).GetMethod(nameof(Listener.UndecidedCall.LetGo))!;

        Assert.Equal(["NotificationLoop.Handle"], MethodReferences.Users(Server, letGo));
        AssertHasNoMemory(Method<NotificationLoop>("Handle"));
        AssertHasNoMemory(Method<NotificationLoop>("Decide"));
    }

    [Fact]
    public void Memory_IsOpenedByClaimedCallsOnly()
    {
        ConstructorInfo memory = typeof(ClientMemory).GetConstructors(All).Single();

        Assert.Equal(["ClaimedCall.Memory"], MethodReferences.Users(Server, memory));
        Assert.Equal(["NotificationLoop.Serve"], MethodReferences.Users(Server, typeof(Listener.ClaimedCall).GetMethod("Memory")!));
        Assert.Equal(["ClaimedCall.Memory"], MethodReferences.Users(Server, Method<CallerWindow>(nameof(CallerWindow.Open))));
    }

    [Theory]
    [InlineData(typeof(Listener.UndecidedCall))]
    [InlineData(typeof(SystemCall))]
    [InlineData(typeof(IoctlCall))]
    [InlineData(typeof(CallerDescriptors))]
    [InlineData(typeof(DescriptorProbe))]
    [InlineData(typeof(DescriptorRule))]
    public void WhatPhase1Sees_LeadsToNoMemory(Type type)
    {
        Assert.All(type.GetFields(All), field => Assert.DoesNotContain(field.FieldType, MemoryTypes));
        Assert.All(type.GetMethods(All), AssertHasNoMemory);
        Assert.All(type.GetConstructors(All), AssertHasNoMemory);
    }

    [Fact]
    public void Phase1_IsGivenNoMemory_AndPhase2NothingButMemory()
    {
        Assert.Equal([typeof(SystemCall), typeof(CallerDescriptors)], ParametersOf<ISyscallService>(nameof(ISyscallService.Accepts)));
        Assert.Equal([typeof(SystemCall), typeof(ClientMemory), typeof(Caller)], ParametersOf<ISyscallService>(nameof(ISyscallService.Serve)));
        Assert.Equal([typeof(IoctlCall), typeof(DescriptorProbe)], ParametersOf<IIoctlService>(nameof(IIoctlService.Accepts)));
        Assert.Equal([typeof(IoctlCall), typeof(ClientMemory)], ParametersOf<IIoctlService>(nameof(IIoctlService.Serve)));
        Assert.Equal(typeof(SyscallResult), typeof(IIoctlService).GetMethod(nameof(IIoctlService.Serve))!.ReturnType);
    }

    [Fact]
    public void TheReaderOfIl_SeesAMethodThatHasMemory() =>
        Assert.ThrowsAny<Exception>(() => AssertHasNoMemory(Method<NotificationLoop>("Serve")));

    private static void AssertHasNoMemory(MethodBase method)
    {
        IEnumerable<Type> signature = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method is MethodInfo info) signature = signature.Append(info.ReturnType);
        IEnumerable<Type> locals = method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];
        IEnumerable<Type> referred = MethodReferences.Of(Server).Single(candidate => candidate.Method == method).References
            .Where(reference => reference.Member is not FieldInfo)
            .Select(reference => reference.Member as Type ?? reference.Member.DeclaringType!);

        Assert.All(signature.Concat(locals).Concat(referred), type => Assert.DoesNotContain(type.IsByRef ? type.GetElementType() : type, MemoryTypes));
    }

    private static MethodInfo Method<T>(string name) => typeof(T).GetMethod(name, All)!;

    private static Type[] ParametersOf<T>(string method) =>
        [.. typeof(T).GetMethod(method)!.GetParameters().Select(parameter => parameter.ParameterType).Select(type => type.IsByRef ? type.GetElementType()! : type)];
}
