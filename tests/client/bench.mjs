// Edit to diagnostics, as the protocol's reference client sees it: node bench.mjs [--quick] [--no-parse]
// A 10 KB and a 1 MB draft in the samples' workspace, one character typed or taken out at a time, then the memory over 20,000 edits.
// The parse of the 1 MB text is measured by bench/PostLint.Benchmarks, which needs the .NET SDK.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { executable, sampleFolder, start } from './server.mjs';

const quick = process.argv.includes('--quick');
const samples = sampleFolder();

/** The samples in which nothing is found: a draft of 1 MB with a finding in every paragraph would measure the writing of findings. */
async function cleanPosts() {
  const server = await start(samples.uri('')), posts = [];
  for (const name of readdirSync(samples.path('posts')).filter(name => name.endsWith('.md'))) {
    const uri = samples.uri(join('posts', name)), text = samples.read(join('posts', name));
    await server.open(uri, 1, text);
    if ((await server.diagnostics(uri, 1)).length === 0) posts.push(text);
  }

  await server.stop();
  return posts;
}

/** One post with its front matter, then the bodies of all, again and again up to a length; two findings in the middle. */
function draftOf(posts, length) {
  const bodies = posts.map(post => post.replace(/^---\n[^]*?\n---\n/, ''));
  let text = posts[0], marked = false;
  for (let i = 0; text.length < length; i++) {
    if (!marked && text.length > length / 2) {
      text += '\n\nRing 07700 900112, all of you!!!!';
      marked = true;
    }

    text += `\n\n${bodies[i % bodies.length]}`;
  }

  return text;
}

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Processor time of a process so far, in milliseconds; the time that counts on a busy machine. */
function processorTime(pid) {
  if (process.platform !== 'linux') return NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const megabytes = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Types a letter inside a word and takes it out again, at places all over the text. */
async function type(server, uri, document, edits, each) {
  let random = 12345;
  let typed = null;
  for (let i = 0; i < edits; i++) {
    let change;
    if (typed) change = { range: { start: typed, end: { line: typed.line, character: typed.character + 1 } }, text: '' };
    else {
      random = (random * 1103515245 + 12345) % 2147483648;
      const text = document.getText();
      let offset = 400 + (random % (text.length - 400));
      while (offset > 400 && !/[a-z]/.test(text[offset])) offset--;
      typed = document.positionAt(offset);
      change = { range: { start: typed, end: typed }, text: 'e' };
    }

    if (change.text === '') typed = null;
    const version = document.version + 1;
    document = TextDocument.update(document, [change], version);
    const began = performance.now(), result = server.diagnostics(uri, version);
    await server.change(uri, version, [change]);
    const diagnostics = await result;
    each(performance.now() - began, i, diagnostics.length);
  }

  return document;
}

async function measure(name, text, warmUp, edits) {
  const server = await start(samples.uri('')), uri = samples.uri('posts/draft.md');
  await server.open(uri, 1, text);
  await server.diagnostics(uri, 1);
  const times = [];
  let document = TextDocument.create(uri, 'markdown', 1, text), found = 0;
  document = await type(server, uri, document, warmUp, () => {});
  const began = processorTime(server.child.pid);
  await type(server, uri, document, edits, (time, _, count) => { times.push(time); found = count; });
  const cpu = (processorTime(server.child.pid) - began) / edits;
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  console.log(`${name}: ${edits} edits, ${found} findings, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, most ${Math.max(...times).toFixed(2)} ms; processor time ${cpu.toFixed(2)} ms an edit`);
  await server.stop();
  return { p50, cpu };
}

async function memory(text, edits) {
  const server = await start(samples.uri('')), uri = samples.uri('posts/draft.md'), marks = [];
  await server.open(uri, 1, text);
  await server.diagnostics(uri, 1);
  await type(server, uri, TextDocument.create(uri, 'markdown', 1, text), edits, (_, i) => {
    if ((i + 1) % (edits / 10) === 0) marks.push(megabytes(server.child.pid));
  });
  console.log(`memory over ${edits} edits of 10 KB, in MB after each tenth: ${marks.map(mark => mark.toFixed(1)).join(' ')}`);
  await server.stop();
}

console.log(`server: ${executable}`);
const posts = await cleanPosts(), small = draftOf(posts, 10_000), large = draftOf(posts, 1_000_000);
await measure('10 KB', small, 1000, quick ? 1000 : 4000);
const { p50, cpu } = await measure('1 MB', large, quick ? 20 : 60, quick ? 40 : 200);
if (!process.argv.includes('--no-parse')) {
  const file = samples.path('large.md');
  writeFileSync(file, large);
  const project = resolve(import.meta.dirname, '../../bench/PostLint.Benchmarks');
  const output = execFileSync('dotnet', ['run', '--project', project, '-c', 'Release', '--', '--file', file], { encoding: 'utf8' });
  const { parse, lint, parseCpu, lintCpu } = JSON.parse(output.trim().split('\n').at(-1));
  console.log(`1 MB in the same minute: parse ${parse} ms (processor ${parseCpu}), lint ${lint} ms (processor ${lintCpu})`);
  console.log(`edit to diagnostics is ${(p50 / parse).toFixed(2)} times the parse (processor ${(cpu / parseCpu).toFixed(2)}), ${(p50 / lint).toFixed(2)} times the lint (processor ${(cpu / lintCpu).toFixed(2)})`);
}

if (process.platform === 'linux') await memory(small, quick ? 5000 : 20_000);
samples.close();
