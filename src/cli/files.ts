import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A file to read: where it is, and what to call it. */
export interface NamedFile {
  readonly path: string;
  /** Its path below the folder that was named, with forward slashes, or its base name. */
  readonly name: string;
}

const READABLE = /\.(pdf|html?|txt|md|csv|ods|xlsx)$/i;

/**
 * The files behind what was named: files as they are, folders with every readable file in them, in the order of names.
 * @throws Error of the file system, with its code, for what is not there.
 */
export async function filesIn(paths: readonly string[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      found.push({ path, name: basename(path) });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = entries
      .filter((entry) => entry.isFile() && READABLE.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of inside) found.push({ path: file, name: relative(path, file).split(sep).join('/') });
  }
  return found;
}

/** More than any report, table or article has; a larger file is not even loaded. */
const MOST_BYTES = 100_000_000;

/** The bytes of a file, or why they cannot be had. */
export async function bytesOf(path: string): Promise<Buffer | { readonly reason: string }> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return { reason: `${Math.round(size / 1e6)} MB, more than any report or table has` };
    return await readFile(path);
  } catch (error) {
    const code = (error as { code?: string }).code;
    return { reason: code === 'EACCES' ? 'no permission to read it' : `it cannot be read (${code ?? String(error)})` };
  }
}
