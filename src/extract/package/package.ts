import { zipSync } from 'fflate';
import type { Environment } from '../format.ts';
import { type Entry, readDirectory } from './directory.ts';
import { fail } from './fault.ts';
import { inflateEntry } from './inflate.ts';
import { type Listener, readXml } from './xml.ts';

/** The parts of an OPC package (ISO/IEC 29500-2). Part names are compared without regard to case. */
export interface Package {
  /** The name as the file spells it, without a leading slash; undefined when there is no such part. */
  find(part: string): string | undefined;
  /** Inflates a part. Fails when it is missing or damaged. */
  bytesOf(part: string): Uint8Array;
  /** Reads an XML part. Fails when it is missing, damaged or beyond the limits. */
  read(part: string, listener: Listener): void;
  /** A ZIP of nothing but the XML parts that were read to their end: safe for readers without limits of their own. */
  proven(): Uint8Array;
}

/** What a package needs of the machine it is opened on. */
export type Machine = Pick<Environment, 'limits' | 'inflate'>;

/** Opens a ZIP within the limits. Fails on damage, encryption and excess; inflates nothing yet. */
export function openPackage(bytes: Uint8Array, { limits, inflate }: Machine): Package {
  const entries = new Map<string, Entry>();
  for (const entry of readDirectory(bytes, limits)) entries.set(keyOf(entry.name), entry);
  const find = (part: string) => entries.get(keyOf(part))?.name;
  const bytesOf = (part: string) => {
    const entry = entries.get(keyOf(part)) ?? fail('file-damaged', 'the package does not hold it', part);
    return inflateEntry(bytes, entry, inflate);
  };
  const wholly = new Map<string, Uint8Array>();
  const read = (part: string, listener: Listener) => {
    const content = bytesOf(part);
    readXml(content, find(part) ?? part, limits, listener);
    wholly.set(find(part) ?? part, content);
  };
  return { find, bytesOf, read, proven: () => zipSync(Object.fromEntries(wholly), { level: 0 }) };
}

// Some writers use backslashes or a leading slash.
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
