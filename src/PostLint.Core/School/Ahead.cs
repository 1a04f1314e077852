namespace PostLint.School;

/// <summary>Begins work on a second thread while the first has other things to do.</summary>
internal static class Ahead
{
    /// <param name="work">Makes a value that is made only once, such as a <see cref="Lazy{T}"/>: who needs it waits for it, or makes it where no thread came first.</param>
    public static void Begin(Action work)
    {
        // A thread of its own: starting the pool costs a short run more than is won.
        if (Environment.ProcessorCount > 1) new Thread(() => Do(work)) { IsBackground = true, Name = "postlint ahead" }.Start();
    }

    private static void Do(Action work)
    {
        try
        {
            work();
        }
        catch (Exception)
        {
            // It is thrown at whoever needs the value.
        }
    }
}
