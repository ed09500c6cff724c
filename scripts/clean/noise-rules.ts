import type { NoiseRule } from './noise-rule.ts';
import { ACCOUNT_RULES } from './rules/account-pages.ts';
import { CMS_RULES } from './rules/cms.ts';
import { DECOY_RULES } from './rules/decoys.ts';
import { ENTITY_RULES } from './rules/entities.ts';
import { INVISIBLE_RULES } from './rules/invisible.ts';
import { JAMMER_RULES } from './rules/jammer.ts';
import { LIBRARY_RULES } from './rules/library.ts';
import { MARKUP_RULES } from './rules/markup.ts';
import { BUTTON_RULES } from './rules/page-buttons.ts';
import { CHROME_RULES } from './rules/page-chrome.ts';
import { META_RULES } from './rules/page-meta.ts';
import { PAGE_NUMBER_RULES } from './rules/page-numbers.ts';
import { PAYWALL_RULES } from './rules/paywall.ts';
import { PROMOTION_RULES } from './rules/promotions.ts';
import { RESIDUE_RULES } from './rules/residue.ts';
import { RIGHTS_RULES } from './rules/rights.ts';
import { STAMP_RULES } from './rules/site-stamps.ts';
import { TAIL_RULES } from './rules/tails.ts';
import { WATERMARK_RULES } from './rules/watermarks.ts';
import { ADDRESS_RULES } from './rules/web-addresses.ts';

/**
 * THE table of noise, a file for each family. All rules look at the same text, and where two are
 * certain of the same span it is cut once, so the order only decides how the ledger is read.
 *
 * To add a rule, add an entry to its family: `goes`, `stays` and `doubts` are its tests.
 */
export const NOISE_RULES: readonly NoiseRule[] = [
  ...INVISIBLE_RULES,
  ...ENTITY_RULES,
  ...MARKUP_RULES,
  ...RESIDUE_RULES,
  ...CMS_RULES,
  ...PAYWALL_RULES,
  ...WATERMARK_RULES,
  ...STAMP_RULES,
  ...TAIL_RULES,
  ...RIGHTS_RULES,
  ...META_RULES,
  ...BUTTON_RULES,
  ...CHROME_RULES,
  ...PAGE_NUMBER_RULES,
  ...LIBRARY_RULES,
  ...ACCOUNT_RULES,
  ...JAMMER_RULES,
  ...DECOY_RULES,
  ...PROMOTION_RULES,
  ...ADDRESS_RULES,
];
