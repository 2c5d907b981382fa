namespace UapiGen.Cli.Tests.Reference;

/// <summary>Kernels that each get one thing wrong, in a way that somebody who writes one might.</summary>
internal static class MistakenKernels
{
    /// <summary>The mistakes, by name.</summary>
    public static IReadOnlyDictionary<string, Func<ReferenceKernel, ReferenceKernel>> Each { get; } = new Dictionary<string, Func<ReferenceKernel, ReferenceKernel>>
    {
        ["a page of struct is too much"] = right => new CapReached(right),
        ["no cap"] = right => new NoCap(right),
        ["the size is written back above the cap"] = right => new ReportAboveCap(right),
        ["the floor is one byte too high"] = right => new HighFloor(right),
        ["no floor"] = right => new NoFloor(right),
        ["the size is 32 bits wide"] = right => new NarrowSize(right),
        ["the whole tail is read before it is judged"] = right => new TailReadWhole(right),
        ["the tail's last byte is not looked at"] = right => new LastByteMissed(right),
        ["the head is read before the tail"] = right => new HeadFirst(right),
        ["a tail beyond user space is read up to there"] = right => new NoRangeCheck(right),
        ["nothing is written back"] = right => new NoReport(right),
        ["a write-back that fails is overlooked"] = right => new ReportFaultOverlooked(right),
        ["a write-back is cut by a page"] = right => new ReportCut(right),
        ["the floor's bytes are read before the size is judged"] = right => new HeadBeforeFloor(right),
        ["flags are 32 bits wide"] = right => new NarrowFlags(right),
        ["no operation beats flags"] = right => new FlagsLast(right),
        ["the reply's size is the caller's"] = right => new OwnSize(right),
        ["the reply's size is the other contract's"] = right => new OtherSize(right),
        ["the head is written before the tail"] = right => new ReplyHeadFirst(right),
        ["the tail is not cleared"] = right => new TailNotCleared(right),
        ["a head is written whole or not at all"] = right => new WholeReply(right),
    };

    private sealed record CapReached(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override bool IsAboveCap(ulong usize) => Contract.HasCap && usize >= PageSize;
    }

    private sealed record NoCap(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override bool IsAboveCap(ulong usize) => false;
    }

    private sealed record ReportAboveCap(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno RefuseAboveCap(ReferenceMemory memory, ulong address) => Report(memory, address);
    }

    private sealed record HighFloor(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override bool IsBelowFloor(ulong usize) => usize <= 24;
    }

    private sealed record NoFloor(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override bool IsBelowFloor(ulong usize) => false;
    }

    private sealed record NarrowSize(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override bool IsBelowFloor(ulong usize) => (uint)usize < 24;
    }

    private sealed record TailReadWhole(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize)
        {
            for (ulong i = Ksize; i < usize; i++)
            {
                if (memory.Read(address + i) is null) return Errno.EFAULT;
            }
            return base.LookAtTail(memory, address, usize);
        }
    }

    private sealed record LastByteMissed(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize) => base.LookAtTail(memory, address, usize - 1);
    }

    private sealed record HeadFirst(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize)
        {
            byte[] head = new byte[Ksize];
            if (!CopyIn(memory, address, head)) return Errno.EFAULT;
            return BitConverter.ToUInt64(head, 8) != 0 ? Errno.EINVAL : base.LookAtTail(memory, address, usize);
        }
    }

    private sealed record NoRangeCheck(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize)
        {
            for (ulong i = Ksize; i < usize; i++)
            {
                if (memory.Read(address + i) is not 0) return memory.Read(address + i) is null ? Errno.EFAULT : Errno.E2BIG;
            }
            return Errno.Success;
        }
    }

    private sealed record NoReport(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno Report(ReferenceMemory memory, ulong address) => Errno.E2BIG;
    }

    private sealed record ReportFaultOverlooked(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno Report(ReferenceMemory memory, ulong address)
        {
            _ = base.Report(memory, address);
            return Errno.E2BIG;
        }
    }

    private sealed record ReportCut(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno Report(ReferenceMemory memory, ulong address) =>
            memory.Write(address, BitConverter.GetBytes(Ksize)) ? Errno.E2BIG : Errno.EFAULT;
    }

    private sealed record HeadBeforeFloor(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        public override Errno GetCompatCaps(ReferenceMemory memory, ulong address)
        {
            Span<byte> head = stackalloc byte[24];
            return CopyIn(memory, address, head) ? base.GetCompatCaps(memory, address) : Errno.EFAULT;
        }
    }

    private sealed record NarrowFlags(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno Operate(ulong flags) => base.Operate((uint)flags);
    }

    private sealed record FlagsLast(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno Operate(ulong flags) => Backend.Error != Errno.Success ? Backend.Error : base.Operate(flags);
    }

    private sealed record OwnSize(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override ulong ReplySize(ulong usize) => usize;
    }

    private sealed record OtherSize(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override ulong ReplySize(ulong usize) => Contract.SaysFilled ? Ksize : Math.Min(usize, Ksize);
    }

    private sealed record ReplyHeadFirst(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno CopyOut(ReferenceMemory memory, ulong address, ulong usize, ReadOnlySpan<byte> head)
        {
            if (!memory.Write(address, head)) return Errno.EFAULT;
            return base.CopyOut(memory, address, usize, head);
        }
    }

    private sealed record TailNotCleared(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno CopyOut(ReferenceMemory memory, ulong address, ulong usize, ReadOnlySpan<byte> head) => base.CopyOut(memory, address, (ulong)head.Length, head);
    }

    private sealed record WholeReply(ReferenceKernel Right) : ReferenceKernel(Right)
    {
        protected override Errno CopyOut(ReferenceMemory memory, ulong address, ulong usize, ReadOnlySpan<byte> head)
        {
            for (int i = 0; i < head.Length; i++)
            {
                if (!memory.IsWritable(address + (ulong)i)) return Errno.EFAULT;
            }
            return base.CopyOut(memory, address, usize, head);
        }
    }
}
