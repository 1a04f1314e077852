// Just enough of the zip format to look into a .vsix, so that what is shipped is inspected and not what was meant to be shipped.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const shortestEnd = 22;

/** The files of an archive by name, each with its Unix mode and a function that reads it. */
export function readZip(path) {
  const bytes = readFileSync(path);
  let end = bytes.length - shortestEnd;
  while (bytes.readUInt32LE(end) !== endOfDirectory) end--;
  const files = new Map();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => bytes.readUInt16LE(entry + offset));
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    files.set(name, { mode: bytes.readUInt32LE(entry + 38) >>> 16, read: readerOf(bytes, entry) });
    entry += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function readerOf(bytes, entry) {
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  return () => {
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    return method === 0 ? data : inflateRawSync(data);
  };
}
