// The platforms of VS Code and the .NET runtime identifiers that serve them. Those marked tested run in our own tests or, for Windows, are
// built and inspected there; the release workflow builds the rest.
export const targets = {
  'linux-x64': { rid: 'linux-x64', tested: true },
  'win32-x64': { rid: 'win-x64', tested: true },
  'linux-arm64': { rid: 'linux-arm64', tested: false },
  'alpine-x64': { rid: 'linux-musl-x64', tested: false },
  'win32-arm64': { rid: 'win-arm64', tested: false },
  'darwin-x64': { rid: 'osx-x64', tested: false },
  'darwin-arm64': { rid: 'osx-arm64', tested: false },
};

/** The .vsix for all other platforms: its server is not tied to one, and needs an installed .NET runtime. */
export const universal = 'universal';

/** The folder inside the .vsix that holds the server for a target. */
export const serverFolder = target => (target === universal ? 'portable' : targets[target].rid);

/** The targets named on the command line; without any, the tested ones and the universal one. */
export function chosenTargets(args) {
  const chosen = args.length > 0 ? args : [...Object.keys(targets).filter(name => targets[name].tested), universal];
  const unknown = chosen.filter(name => name !== universal && !Object.hasOwn(targets, name));
  if (unknown.length > 0) throw new Error(`unknown target ${unknown.join(', ')}; known are ${Object.keys(targets).join(', ')}, ${universal}`);
  return chosen;
}
