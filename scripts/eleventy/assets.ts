import type { PackedFile } from '../cache/packs.ts';

/** What pages load, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
  /** Style sheets of what few pages need: of search, and of all else. */
  search: string;
  later: string;
}

/** Those of the bundles that pages name. */
export function assetsOf([css, js, search, later]: readonly PackedFile[]): Assets {
  return {
    css: css?.path ?? '',
    js: js?.path ?? '',
    search: search?.path ?? '',
    later: later?.path ?? '',
  };
}
