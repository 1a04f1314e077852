namespace PostLint.LanguageServer.Linting;

/// <summary>Holds work back while somebody types, so that it is done once for many keystrokes, when they pause. All threads may call it.</summary>
/// <param name="wait">Begins a wait as long as a pause between keystrokes; its end counts only when no other was begun meanwhile.</param>
internal sealed class TypingPause(Func<Task> wait)
{
    private readonly Lock gate = new();
    private readonly List<Action> held = [];
    private int keystrokes;

    /// <summary>A key was pressed: the pause is waited for anew.</summary>
    /// <param name="action">Done first at the pause; that of an earlier keystroke since the last pause stands for it.</param>
    public void Press(Action action)
    {
        int mine;
        lock (gate)
        {
            mine = ++keystrokes;
            if (held.Count == 0) held.Add(action);
        }

        _ = ReleaseAsync(mine);
    }

    /// <summary>Keeps an action until the pause; false when nobody types.</summary>
    public bool TryHold(Action action)
    {
        lock (gate)
        {
            if (held.Count == 0) return false;
            held.Add(action);
            return true;
        }
    }

    private async Task ReleaseAsync(int mine)
    {
        await wait();
        lock (gate)
        {
            if (mine != keystrokes) return;
            foreach (Action action in held) action();
            held.Clear();
        }
    }
}
