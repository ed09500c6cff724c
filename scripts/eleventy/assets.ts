import type { PackedFile } from '../cache/packs.ts';

/** What pages load, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
  /** Style sheets of the page of search, and of the other pages that there are few of. */
  search: string;
  fewPages: string;
}

/** Those of the bundles that pages name. */
export function assetsOf([css, js, search, fewPages]: readonly PackedFile[]): Assets {
  return {
    css: css?.path ?? '',
    js: js?.path ?? '',
    search: search?.path ?? '',
    fewPages: fewPages?.path ?? '',
  };
}
