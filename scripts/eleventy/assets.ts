import type { PackedFile } from '../cache/packs.ts';

/** What pages load, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
  /** Style sheet of what few pages need. */
  later: string;
}

/** Those of the bundles that pages name. */
export function assetsOf([css, js, later]: readonly PackedFile[]): Assets {
  return { css: css?.path ?? '', js: js?.path ?? '', later: later?.path ?? '' };
}
