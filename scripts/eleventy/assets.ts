import type { PackedFile } from '../cache/packs.ts';

/** What each page loads, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
}

/** Those of the bundles that each page loads. */
export function assetsOf([css, js]: readonly PackedFile[]): Assets {
  return { css: css?.path ?? '', js: js?.path ?? '' };
}
