/** How often a question is asked again while somebody types, and how long between. */
export const mostTries = 20;
const pauseMilliseconds = 150;

/** The protocol's code for a question about a text that has changed since. */
const contentModified = -32801;

/**
 * Asks the server about a text. While somebody types it speaks of no text that is past, so it is asked again of the next. Undefined when it does not
 * know the question, is gone, or the typing does not end.
 */
export async function askUntilSettled<T>(question: () => Promise<T>, pause: () => Promise<void> = wait): Promise<T | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      return await question();
    } catch (error) {
      if (codeOf(error) !== contentModified) return undefined;
      await pause();
    }
  }
  return undefined;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const wait = (): Promise<void> => new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
