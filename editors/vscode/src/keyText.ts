const form = /(?:^|\s)(plkey1_[A-Za-z0-9_-]{43})(?=\s|$)/g;

/** The one key in what somebody pasted, which may be a whole key file with its comment; undefined when there is none, or more than one. */
export function keyIn(text: string): string | undefined {
  const found = [...text.matchAll(form)];
  return found.length === 1 ? found[0]?.[1] : undefined;
}
