import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { defaultLimits, type Environment, type Limits } from '../extract/format.ts';
import { converter, installedOffice } from './convert.ts';

/** The machine as the formats need it: limits, and the character maps that pdfjs ships. `seconds` bounds a conversion. */
export function environment(limits: Partial<Limits> = {}, seconds = 60): Environment {
  const home = pdfjsHome();
  return {
    limits: { ...defaultLimits, ...limits },
    inflate: (packed, most) => inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }),
    pdfAssets: { cMapUrl: join(home, 'cmaps') + sep, standardFontDataUrl: join(home, 'standard_fonts') + sep },
    convert: converter(() => installedOffice(seconds * 1000)),
  };
}

/** The pdfjs that pdf-parse itself uses: character maps of another version may not fit. */
function pdfjsHome(): string {
  const parser = createRequire(import.meta.url).resolve('pdf-parse');
  return dirname(createRequire(parser).resolve('pdfjs-dist/package.json'));
}
