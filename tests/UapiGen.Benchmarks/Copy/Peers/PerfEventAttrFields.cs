using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Copy.Structs;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The 136 bytes, field by field.</summary>
internal readonly struct PerfEventAttrFields : ICopyIn<PerfEventAttr>, ICopyOut<PerfEventAttr>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref PerfEventAttr value)
    {
        if (!Fields.IsTailZero(source, 136)) return Errno.E2BIG;
        value.Type = Fields.GetU32(source, 0);
        value.Size = Fields.GetU32(source, 4);
        value.Config = Fields.GetU64(source, 8);
        value.SamplePeriod = Fields.GetU64(source, 16);
        value.SampleType = Fields.GetU64(source, 24);
        value.ReadFormat = Fields.GetU64(source, 32);
        value.Flags = Fields.GetU64(source, 40);
        value.WakeupEvents = Fields.GetU32(source, 48);
        value.BreakpointType = Fields.GetU32(source, 52);
        value.Config1 = Fields.GetU64(source, 56);
        value.Config2 = Fields.GetU64(source, 64);
        value.BranchSampleType = Fields.GetU64(source, 72);
        value.SampleRegsUser = Fields.GetU64(source, 80);
        value.SampleStackUser = Fields.GetU32(source, 88);
        value.ClockId = (int)Fields.GetU32(source, 92);
        value.SampleRegsIntr = Fields.GetU64(source, 96);
        value.AuxWatermark = Fields.GetU32(source, 104);
        value.SampleMaxStack = Fields.GetU16(source, 108);
        value.Reserved2 = Fields.GetU16(source, 110);
        value.AuxSampleSize = Fields.GetU32(source, 112);
        value.AuxAction = Fields.GetU32(source, 116);
        value.SigData = Fields.GetU64(source, 120);
        value.Config3 = Fields.GetU64(source, 128);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref PerfEventAttr value, Span<byte> destination)
    {
        Fields.PutU32(destination, 0, value.Type);
        Fields.PutU32(destination, 4, value.Size);
        Fields.PutU64(destination, 8, value.Config);
        Fields.PutU64(destination, 16, value.SamplePeriod);
        Fields.PutU64(destination, 24, value.SampleType);
        Fields.PutU64(destination, 32, value.ReadFormat);
        Fields.PutU64(destination, 40, value.Flags);
        Fields.PutU32(destination, 48, value.WakeupEvents);
        Fields.PutU32(destination, 52, value.BreakpointType);
        Fields.PutU64(destination, 56, value.Config1);
        Fields.PutU64(destination, 64, value.Config2);
        Fields.PutU64(destination, 72, value.BranchSampleType);
        Fields.PutU64(destination, 80, value.SampleRegsUser);
        Fields.PutU32(destination, 88, value.SampleStackUser);
        Fields.PutU32(destination, 92, (uint)value.ClockId);
        Fields.PutU64(destination, 96, value.SampleRegsIntr);
        Fields.PutU32(destination, 104, value.AuxWatermark);
        Fields.PutU16(destination, 108, value.SampleMaxStack);
        Fields.PutU16(destination, 110, value.Reserved2);
        Fields.PutU32(destination, 112, value.AuxSampleSize);
        Fields.PutU32(destination, 116, value.AuxAction);
        Fields.PutU64(destination, 120, value.SigData);
        Fields.PutU64(destination, 128, value.Config3);
        Fields.ClearTail(destination, 136);
        return Errno.Success;
    }
}
