// Prints what a release says of its files, above all which of them nobody has run.
import { targets, universal } from './targets.mjs';

const words = {
  run: 'tested in a real VS Code',
  built: 'built and inspected in our tests, but not run in them',
  none: '**untested**: built, and run by nobody yet',
};
const rows = [...Object.entries(targets).map(([target, { proof }]) => [target, words[proof]]), [universal, 'tested in a real VS Code on Linux; needs the .NET 10 runtime']];

console.log('Extension for VS Code, with the server inside. Nothing leaves the computer it runs on.\n\n| File | State |\n|---|---|');
for (const [target, state] of rows) console.log(`| \`postlint-${target}\` | ${state} |`);
