namespace UapiGen.Linux.Bpf;

/// <summary>What bpf(2) is asked to do: <c>enum bpf_cmd</c> (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[CName("bpf_cmd")]
[CPrefix("BPF_")]
public enum BpfCommand : uint
{
    /// <summary><c>BPF_MAP_CREATE</c>: makes a map. Linux 3.18.</summary>
    MapCreate = 0,

    /// <summary><c>BPF_MAP_LOOKUP_ELEM</c>: looks a key up. Linux 3.19.</summary>
    [CName("BPF_MAP_LOOKUP_ELEM")] MapLookupElement = 1,

    /// <summary><c>BPF_MAP_UPDATE_ELEM</c>: writes an entry. Linux 3.19.</summary>
    [CName("BPF_MAP_UPDATE_ELEM")] MapUpdateElement = 2,

    /// <summary><c>BPF_MAP_DELETE_ELEM</c>: deletes an entry. Linux 3.19.</summary>
    [CName("BPF_MAP_DELETE_ELEM")] MapDeleteElement = 3,

    /// <summary><c>BPF_MAP_GET_NEXT_KEY</c>: goes from key to key. Linux 3.19.</summary>
    MapGetNextKey = 4,

    /// <summary><c>BPF_PROG_LOAD</c>: loads a program. Linux 3.18.</summary>
    [CName("BPF_PROG_LOAD")] ProgramLoad = 5,

    /// <summary><c>BPF_OBJ_PIN</c>: gives an object a path. Linux 4.4.</summary>
    [CName("BPF_OBJ_PIN")] ObjectPin = 6,

    /// <summary><c>BPF_OBJ_GET</c>: opens an object by its path. Linux 4.4.</summary>
    [CName("BPF_OBJ_GET")] ObjectGet = 7,

    /// <summary><c>BPF_PROG_ATTACH</c>: attaches a program. Linux 4.10.</summary>
    [CName("BPF_PROG_ATTACH")] ProgramAttach = 8,

    /// <summary><c>BPF_PROG_DETACH</c>: detaches a program. Linux 4.10.</summary>
    [CName("BPF_PROG_DETACH")] ProgramDetach = 9,

    /// <summary><c>BPF_PROG_TEST_RUN</c>: runs a program. Linux 4.12.</summary>
    [CName("BPF_PROG_TEST_RUN")] ProgramTestRun = 10,

    /// <summary><c>BPF_PROG_GET_NEXT_ID</c>: goes from program to program. Linux 4.13.</summary>
    [CName("BPF_PROG_GET_NEXT_ID")] ProgramGetNextId = 11,

    /// <summary><c>BPF_MAP_GET_NEXT_ID</c>: goes from map to map. Linux 4.13.</summary>
    MapGetNextId = 12,

    /// <summary><c>BPF_PROG_GET_FD_BY_ID</c>: opens a program by its id. Linux 4.13.</summary>
    [CName("BPF_PROG_GET_FD_BY_ID")] ProgramGetDescriptorById = 13,

    /// <summary><c>BPF_MAP_GET_FD_BY_ID</c>: opens a map by its id. Linux 4.13.</summary>
    [CName("BPF_MAP_GET_FD_BY_ID")] MapGetDescriptorById = 14,

    /// <summary><c>BPF_OBJ_GET_INFO_BY_FD</c>: tells facts of an object. Linux 4.13.</summary>
    [CName("BPF_OBJ_GET_INFO_BY_FD")] ObjectGetInfo = 15,

    /// <summary><c>BPF_PROG_QUERY</c>: lists what is attached. Linux 4.15.</summary>
    [CName("BPF_PROG_QUERY")] ProgramQuery = 16,

    /// <summary><c>BPF_RAW_TRACEPOINT_OPEN</c>: attaches a program to a raw tracepoint. Linux 4.17.</summary>
    RawTracepointOpen = 17,

    /// <summary><c>BPF_BTF_LOAD</c>: loads types. Linux 4.18.</summary>
    [CName("BPF_BTF_LOAD")] TypesLoad = 18,

    /// <summary><c>BPF_BTF_GET_FD_BY_ID</c>: opens types by their id. Linux 4.18.</summary>
    [CName("BPF_BTF_GET_FD_BY_ID")] TypesGetDescriptorById = 19,

    /// <summary><c>BPF_TASK_FD_QUERY</c>: tells what a descriptor of a process is. Linux 4.18.</summary>
    [CName("BPF_TASK_FD_QUERY")] TaskDescriptorQuery = 20,

    /// <summary><c>BPF_MAP_LOOKUP_AND_DELETE_ELEM</c>: takes an entry out. Linux 4.20.</summary>
    [CName("BPF_MAP_LOOKUP_AND_DELETE_ELEM")] MapLookupAndDeleteElement = 21,

    /// <summary><c>BPF_MAP_FREEZE</c>: lets user space write no more. Linux 5.2.</summary>
    MapFreeze = 22,

    /// <summary><c>BPF_BTF_GET_NEXT_ID</c>: goes from types to types. Linux 5.4.</summary>
    [CName("BPF_BTF_GET_NEXT_ID")] TypesGetNextId = 23,

    /// <summary><c>BPF_MAP_LOOKUP_BATCH</c>: reads many entries. Linux 5.6.</summary>
    MapLookupBatch = 24,

    /// <summary><c>BPF_MAP_LOOKUP_AND_DELETE_BATCH</c>: takes many entries out. Linux 5.6.</summary>
    MapLookupAndDeleteBatch = 25,

    /// <summary><c>BPF_MAP_UPDATE_BATCH</c>: writes many entries. Linux 5.6.</summary>
    MapUpdateBatch = 26,

    /// <summary><c>BPF_MAP_DELETE_BATCH</c>: deletes many entries. Linux 5.6.</summary>
    MapDeleteBatch = 27,

    /// <summary><c>BPF_LINK_CREATE</c>: attaches a program by a link. Linux 5.7.</summary>
    LinkCreate = 28,

    /// <summary><c>BPF_LINK_UPDATE</c>: puts another program into a link. Linux 5.7.</summary>
    LinkUpdate = 29,

    /// <summary><c>BPF_LINK_GET_FD_BY_ID</c>: opens a link by its id. Linux 5.8.</summary>
    [CName("BPF_LINK_GET_FD_BY_ID")] LinkGetDescriptorById = 30,

    /// <summary><c>BPF_LINK_GET_NEXT_ID</c>: goes from link to link. Linux 5.8.</summary>
    LinkGetNextId = 31,

    /// <summary><c>BPF_ENABLE_STATS</c>: turns statistics on. Linux 5.8.</summary>
    [CName("BPF_ENABLE_STATS")] EnableStatistics = 32,

    /// <summary><c>BPF_ITER_CREATE</c>: opens an iterator. Linux 5.8.</summary>
    [CName("BPF_ITER_CREATE")] IteratorCreate = 33,

    /// <summary><c>BPF_LINK_DETACH</c>: detaches a link. Linux 5.9.</summary>
    LinkDetach = 34,

    /// <summary><c>BPF_PROG_BIND_MAP</c>: keeps a map as long as a program. Linux 5.10.</summary>
    [CName("BPF_PROG_BIND_MAP")] ProgramBindMap = 35,

    /// <summary><c>BPF_TOKEN_CREATE</c>: makes a token. Linux 6.9.</summary>
    TokenCreate = 36,

    /// <summary><c>BPF_PROG_STREAM_READ_BY_FD</c>: reads what a program wrote. Linux 6.17.</summary>
    [CName("BPF_PROG_STREAM_READ_BY_FD")] ProgramStreamRead = 37,

    /// <summary><c>BPF_PROG_ASSOC_STRUCT_OPS</c>: joins a program to a struct_ops map. Since a kernel after 6.18.</summary>
    [CName("BPF_PROG_ASSOC_STRUCT_OPS")] ProgramAssociateStructOps = 38,
}
