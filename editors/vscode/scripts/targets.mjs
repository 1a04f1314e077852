// The platforms of VS Code and the .NET runtime identifiers that serve them, and how far our own tests go with each: 'run' in a real VS Code,
// 'built' and inspected, or 'none' (the release workflow builds it, and nobody has run it).
export const targets = {
  'linux-x64': { rid: 'linux-x64', proof: 'run' },
  'win32-x64': { rid: 'win-x64', proof: 'built' },
  'linux-arm64': { rid: 'linux-arm64', proof: 'none' },
  'alpine-x64': { rid: 'linux-musl-x64', proof: 'none' },
  'win32-arm64': { rid: 'win-arm64', proof: 'none' },
  'darwin-x64': { rid: 'osx-x64', proof: 'none' },
  'darwin-arm64': { rid: 'osx-arm64', proof: 'none' },
};

/** The .vsix for all other platforms: its server is not tied to one, and needs an installed .NET runtime. Ours is run too, on Linux. */
export const universal = 'universal';

/** The folder inside the .vsix that holds the server for a target. */
export const serverFolder = target => (target === universal ? 'portable' : targets[target].rid);

/** The targets named on the command line; without any, those that our tests look at. */
export function chosenTargets(args) {
  const chosen = args.length > 0 ? args : [...Object.keys(targets).filter(name => targets[name].proof !== 'none'), universal];
  const unknown = chosen.filter(name => name !== universal && !Object.hasOwn(targets, name));
  if (unknown.length > 0) throw new Error(`unknown target ${unknown.join(', ')}; known are ${Object.keys(targets).join(', ')}, ${universal}`);
  return chosen;
}
