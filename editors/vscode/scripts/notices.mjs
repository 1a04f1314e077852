// Brings the licences that a .vsix has to carry into the extension's folder: ours, and those of what is bundled or published with it.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {string} root the extension's folder @param {string[]} inputs the files that went into the bundle */
export function writeNotices(root, inputs) {
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(`${root}../../${name}`, root + name);
  const packages = new Set(inputs.map(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(name => name !== undefined));
  const texts = [...packages].sort().map(name => {
    const folder = `${root}node_modules/${name}`;
    const licence = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} is bundled but shows no licence`);
    return `${name}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim().replace(/^/gm, '  ')}\n`;
  });
  const server = readFileSync(`${root}scripts/server-licences.txt`, 'utf8');
  writeFileSync(`${root}third-party-notices.txt`, `The extension is bundled with the following packages.\n\n${texts.join('\n')}\n${server}`);
}
