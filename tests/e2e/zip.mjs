// A zip file of files as they are, uncompressed: what the browser's stories upload.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff];
  return (value ^ 0xffffffff) >>> 0;
}

/** Numbers of two and four bytes, one after the other. */
function record(...fields) {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
}

/** Packs `{ name: bytes }`. */
export function zip(files) {
  const local = [];
  const central = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const named = Buffer.from(name);
    const facts = [
      [2, 20],
      [2, 0x800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, named.length],
      [2, 0],
    ];
    const head = Buffer.concat([record([4, 0x04034b50], ...facts), named]);
    local.push(head, bytes);
    central.push(record([4, 0x02014b50], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), named);
    at += head.length + bytes.length;
  }
  const listing = Buffer.concat(central);
  const count = Object.keys(files).length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listing.length], [4, at], [2, 0]);
  return Buffer.concat([...local, listing, end]);
}

/** The files of a folder by their paths below it. */
export const filesOf = (folder, names) =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
