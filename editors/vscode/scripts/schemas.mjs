// The JSON schemas of postlint.yml, policy files and front matter, made by 'postlint config schema' and committed at the root of the repository.
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const committed = fileURLToPath(new URL('../../../schemas', import.meta.url));

export const schemaNames = readdirSync(committed).sort();

/** Puts the schemas into the extension; throws when its manifest names one that is not there. */
export function copySchemas(root) {
  const { contributes } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const { url } of contributes.yamlValidation) {
    if (!schemaNames.includes(url.replace('./schemas/', ''))) throw new Error(`package.json names ${url}, which is none of ${schemaNames.join(', ')}`);
  }
  rmSync(`${root}schemas`, { recursive: true, force: true });
  cpSync(committed, `${root}schemas`, { recursive: true });
}
