import * as path from 'node:path';

/** What the search depends on, so that tests can make up a machine. */
export interface Surroundings {
  readonly extensionFolder: string;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Whether it is a Linux whose C library is musl, as on Alpine. */
  readonly isMusl: boolean;
  /** The setting postlint.server.path. */
  readonly setting: string;
  /** The environment's PATH. */
  readonly searchPath: string;
  isFile(path: string): boolean;
}

/** How a server is started; the arguments of its command line follow args. */
export interface ServerProgram {
  readonly command: string;
  readonly args: readonly string[];
}

export type Location = { readonly found: ServerProgram } | { readonly missing: string };

const nothingFound =
  'PostLint has no server for this computer. Install the PostLint extension made for it, or set "postlint.server.path" to a PostLint server.';

/** The server to start: the one the user set, else the one carried, else one on the PATH, else the portable one under an installed .NET. */
export function locateServer(around: Surroundings): Location {
  if (around.setting.trim() !== '') return fromSetting(around, around.setting.trim());
  const carried = path.join(around.extensionFolder, 'server', carriedFolder(around), executable(around, 'postlint'));
  if (around.isFile(carried)) return { found: { command: carried, args: [] } };
  const installed = findOnPath(around, 'postlint');
  if (installed !== undefined) return { found: { command: installed, args: [] } };
  const portable = path.join(around.extensionFolder, 'server', 'portable', 'postlint.dll');
  return around.isFile(portable) ? underDotnet(around, portable) : { missing: nothingFound };
}

/** What the user set is taken or complained about, never passed over: a school may have set it for a reason. */
function fromSetting(around: Surroundings, setting: string): Location {
  if (!path.isAbsolute(setting)) return { missing: `The setting "postlint.server.path" must be a full path; it is "${setting}".` };
  if (!around.isFile(setting)) return { missing: `The setting "postlint.server.path" names "${setting}", which is not there.` };
  return setting.toLowerCase().endsWith('.dll') ? underDotnet(around, setting) : { found: { command: setting, args: [] } };
}

function underDotnet(around: Surroundings, library: string): Location {
  const dotnet = findOnPath(around, 'dotnet');
  if (dotnet !== undefined) return { found: { command: dotnet, args: [library] } };
  return { missing: 'This PostLint needs the .NET 10 runtime, and there is no "dotnet" on this computer\'s PATH.' };
}

/**
 * The search is our own because Windows looks into the current folder first, which may be a stranger's. For the same reason entries that are
 * no full paths are passed over.
 */
function findOnPath(around: Surroundings, name: string): string | undefined {
  return around.searchPath
    .split(around.platform === 'win32' ? ';' : ':')
    .filter(folder => path.isAbsolute(folder))
    .map(folder => path.join(folder, executable(around, name)))
    .find(candidate => around.isFile(candidate));
}

function carriedFolder({ platform, arch, isMusl }: Surroundings): string {
  if (platform === 'win32') return `win-${arch}`;
  if (platform === 'darwin') return `osx-${arch}`;
  return `${platform}-${isMusl ? 'musl-' : ''}${arch}`;
}

function executable({ platform }: Surroundings, name: string): string {
  return platform === 'win32' ? `${name}.exe` : name;
}
