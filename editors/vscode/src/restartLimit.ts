const windowMilliseconds = 3 * 60_000;
const mostEnds = 4;

/** Tells a server that died by bad luck, which is started again, from one that cannot live. */
export class RestartLimit {
  private ends: number[] = [];

  /** Notes an end; false when there were too many lately. */
  mayRestart(now: number): boolean {
    this.ends = [...this.ends.filter(end => now - end < windowMilliseconds), now];
    return this.ends.length <= mostEnds;
  }
}
