import type { PackedFile } from '../cache/packs.ts';

/** What pages load, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
  /** Style sheets of what few pages are: search, the same part across reports, ledgers, the owner's own pages. */
  search: string;
  parts: string;
  ledger: string;
  own: string;
}

/** Those of the bundles that pages name. */
export function assetsOf([css, js, search, parts, ledger, own]: readonly PackedFile[]): Assets {
  return {
    css: css?.path ?? '',
    js: js?.path ?? '',
    search: search?.path ?? '',
    parts: parts?.path ?? '',
    ledger: ledger?.path ?? '',
    own: own?.path ?? '',
  };
}
