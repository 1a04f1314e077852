namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>The output to a client that does not read: a write never ends, or fails because the client has gone.</summary>
internal sealed class DeafStream(bool isGone) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => 0;

    public override long Position { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => 0;

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value)
    {
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (isGone) throw new IOException("nobody reads");
        Thread.Sleep(Timeout.Infinite);
    }
}
