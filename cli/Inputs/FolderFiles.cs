using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace UapiGen.Cli.Inputs;

/// <summary>The files in a folder and below it whose names end alike.</summary>
/// <remarks>
/// .NET finds them as well, with buffers that it keeps for the next folder, hashes of those, and the random numbers that hashes begin with: in a program that
/// looks into one folder that takes longer than to read ten files. So a plain folder is asked for its entries, and any other is left to .NET.
/// </remarks>
[SkipLocalsInit]
internal static partial class FolderFiles
{
    /// <summary>Finds them.</summary>
    /// <returns>The files by their paths, in order; null where there is no such folder.</returns>
    /// <exception cref="InputException">A name in it is not UTF-8.</exception>
    public static string[]? Find(string folder, string extension)
    {
        List<string> found = [];
        string[] files;
        if (OperatingSystem.IsLinux() && TryAdd(folder, extension, found)) files = [.. found];
        else if (Directory.Exists(folder)) files = Directory.GetFiles(folder, "*" + extension, SearchOption.AllDirectories);
        else return null;
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Adds what is in a folder and below it.</summary>
    /// <returns>Whether all of it was seen, and there is no link in it: where those lead to is for .NET to follow.</returns>
    private static bool TryAdd(string folder, string extension, List<string> found)
    {
        // O_DIRECTORY is not the same bit everywhere.
        bool hasOtherNumbers = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Armv6 or Architecture.Arm64 or Architecture.Ppc64le;
        int descriptor = Descriptor.Open(folder, hasOtherNumbers ? 0x4000 : 0x10000);
        if (descriptor < 0) return false;
        List<string> folders = [];
        bool isPlain = TryAddEntries(descriptor, folder.EndsWith('/') ? folder : folder + "/", extension, found, folders);
        _ = Descriptor.Close(descriptor);
        foreach (string below in folders) isPlain = isPlain && TryAdd(below, extension, found);
        return isPlain;
    }

    private static bool TryAddEntries(int descriptor, string folder, string extension, List<string> found, List<string> folders)
    {
        const byte typeUnknown = 0, typeFolder = 4, typeLink = 10;
        // struct linux_dirent64 of include/linux/dirent.h: u64 d_ino, s64 d_off, u16 d_reclen, u8 d_type, char d_name[].
        const int lengthOffset = 16, typeOffset = 18, nameOffset = 19;
        Span<byte> entries = stackalloc byte[4 << 10];
        while (true)
        {
            nint read = GetEntries(descriptor, entries, (nuint)entries.Length);
            if (read <= 0) return read == 0;
            for (ReadOnlySpan<byte> rest = entries[..(int)read]; rest.Length > 0; rest = rest[BitConverter.ToUInt16(rest[lengthOffset..])..])
            {
                ReadOnlySpan<byte> name = rest[nameOffset..];
                name = name[..name.IndexOf((byte)0)];
                byte type = rest[typeOffset];
                if (type is typeUnknown or typeLink) return false;
                if (type != typeFolder)
                {
                    string file = Encoding.UTF8.GetString(name);
                    if (file.EndsWith(extension, StringComparison.Ordinal)) found.Add(folder + Known(file, name, folder));
                }
                else if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
                {
                    folders.Add(folder + Known(Encoding.UTF8.GetString(name), name, folder));
                }
            }
        }
    }

    /// <summary>The name, if it is one that .NET can open: a name is bytes to the kernel, and text that is UTF-8 to .NET.</summary>
    private static string Known(string text, ReadOnlySpan<byte> name, string folder)
    {
        if (!text.Contains('\uFFFD', StringComparison.Ordinal) || Utf8.IsValid(name)) return text;
        StringBuilder escaped = new();
        foreach (byte one in name)
        {
            if (one is > 0x1F and < 0x7F) escaped.Append((char)one);
            else escaped.Append("\\x").Append(one.ToString("x2", CultureInfo.InvariantCulture));
        }
        throw new InputException($"{folder}{escaped}: this name is not UTF-8, so that it cannot be opened; rename it: mv {folder}$'{escaped}' {folder}NAME");
    }

    /// <summary>getdents64(2).</summary>
    [LibraryImport("libc", EntryPoint = "getdents64")]
    private static partial nint GetEntries(int descriptor, Span<byte> entries, nuint count);
}
