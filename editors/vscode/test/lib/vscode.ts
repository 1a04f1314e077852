/** The little of VS Code that unit tests need: what it was asked to show, and the user's answers. */
export const shown: string[] = [];

/** What the user types into the next input boxes; undefined closes one. */
export const typed: (string | undefined)[] = [];

const show = async (text: string): Promise<undefined> => void shown.push(text);

export const window = {
  showInputBox: async ({ title }: { title: string }): Promise<string | undefined> => {
    shown.push(title);
    return typed.shift();
  },
  showInformationMessage: show,
  showWarningMessage: show,
  showErrorMessage: show,
};

export const commands = { executeCommand: show };

export class EventEmitter<T> {
  private readonly listeners: ((value: T) => void)[] = [];

  readonly event = (listener: (value: T) => void): { dispose: () => void } => {
    this.listeners.push(listener);
    return { dispose: () => undefined };
  };

  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  dispose(): void {
    this.listeners.length = 0;
  }
}

/** Fired by a test when the user closes a text. */
export const closed = new EventEmitter<{ uri: unknown }>();

export const workspace = { onDidCloseTextDocument: closed.event };
