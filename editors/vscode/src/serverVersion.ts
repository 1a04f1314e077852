/** Who answered, as the protocol's initialize has it. */
export interface ServerInfo {
  readonly name: string;
  readonly version?: string;
}

/**
 * What to tell the user of a server that is not the one this extension was made for; undefined when the two fit together. They do when major
 * and minor version are the same.
 */
export function versionProblem(server: ServerInfo | undefined, expected: string): string | undefined {
  if (server?.name !== 'postlint') return 'The program that answered is not the PostLint server. Check the setting "postlint.server.path".';
  const theirs = parse(server.version ?? '');
  const ours = parse(expected);
  if (theirs === undefined || ours === undefined) return `The PostLint server does not say which version it is; this extension was made for ${expected}.`;
  const distance = theirs.major - ours.major || theirs.minor - ours.minor;
  if (distance === 0) return undefined;
  const advice = distance < 0 ? 'Update the server' : 'Update the extension';
  return `The PostLint server is version ${server.version}, this extension was made for ${expected}. ${advice}, or results may be wrong.`;
}

function parse(version: string): { major: number; minor: number } | undefined {
  const match = /^(\d+)\.(\d+)(?:\.|$)/.exec(version);
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}
