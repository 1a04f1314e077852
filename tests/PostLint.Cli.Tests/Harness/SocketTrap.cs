using System.ComponentModel;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace PostLint.Cli.Tests.Harness;

/// <summary>
/// Runs something on a thread, with all processes it starts, under a filter of the Linux kernel (seccomp): whoever asks for an internet socket
/// (AF_INET, AF_INET6) is killed on the spot, or refused. Needs neither privileges nor tools.
/// </summary>
internal static partial class SocketTrap
{
    public const int Inet = 2, Inet6 = 10;

    /// <summary>What the kernel does: the process ends with the signal SIGSYS, or the call fails with EPERM.</summary>
    public const uint Kill = 0x8000_0000, Refuse = 0x0005_0001;

    private const uint Allow = 0x7FFF_0000;
    private const int SetNoNewPrivileges = 38, SetSeccomp = 22, FilterMode = 2;

    private const ushort LoadWord = 0x20, JumpIfEqual = 0x15, Return = 0x06;
    private const uint NumberOfCall = 0, Machine = 4, FirstArgument = 16;

    /// <summary>The filter stays on its thread for good, so it gets one of its own.</summary>
    public static void Run(uint verdict, Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Install(verdict);
                action();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
    }

    /// <summary>The errno of an attempt to open a socket of a family; 0 when it opens.</summary>
    public static int TryOpen(int family)
    {
        int socket = OpenSocket(family, 1, 0);
        if (socket < 0) return Marshal.GetLastPInvokeError();
        _ = Close(socket);
        return 0;
    }

    private static unsafe void Install(uint verdict)
    {
        (uint machine, uint call) = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => (0xC000_003Eu, 41u),
            Architecture.Arm64 => (0xC000_00B7u, 198u),
            var other => throw new PlatformNotSupportedException($"no number of socket(2) is known for {other}"),
        };
        ReadOnlySpan<Instruction> filter =
        [
            new(LoadWord, 0, 0, Machine),
            new(JumpIfEqual, 0, 5, machine),
            new(LoadWord, 0, 0, NumberOfCall),
            new(JumpIfEqual, 0, 4, call),
            new(LoadWord, 0, 0, FirstArgument),
            new(JumpIfEqual, 1, 0, Inet),
            new(JumpIfEqual, 0, 1, Inet6),
            new(Return, 0, 0, verdict),
            new(Return, 0, 0, Allow),
        ];
        fixed (Instruction* first = filter)
        {
            var program = new FilterProgram { Length = (ushort)filter.Length, First = first };
            if (Control(SetNoNewPrivileges, 1, 0, 0, 0) != 0 || Control(SetSeccomp, FilterMode, (nint)(&program), 0, 0) != 0)
                throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int Control(int option, nint a, nint b, nint c, nint d);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Instruction(ushort code, byte ifTrue, byte ifFalse, uint value)
    {
        public readonly ushort Code = code;
        public readonly byte IfTrue = ifTrue;
        public readonly byte IfFalse = ifFalse;
        public readonly uint Value = value;
    }

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct FilterProgram
    {
        public ushort Length;
        public Instruction* First;
    }
}
