/** The script of every page: each feature starts itself where the page has a place for it. */

import { startContents } from './contents.ts';
import { startPreferences } from './preferences.ts';

startPreferences();
startContents();
document.documentElement.dataset.script = 'on';
