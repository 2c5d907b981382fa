namespace UapiGen.Linux.DeviceTrees;

/// <summary>A device tree cannot be read: it is damaged, not there, or not a device tree. The message says where and what.</summary>
public sealed class DeviceTreeException : Exception
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public DeviceTreeException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Where the tree is wrong, and what is wrong there.</param>
    public DeviceTreeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Where the tree is wrong, and what is wrong there.</param>
    /// <param name="innerException">The error of the file system that stands behind it.</param>
    public DeviceTreeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
