/** The search itself for a page opened from a folder, which can load nothing but classic scripts. */

import { folderAccess } from './folder-access.ts';
import { handler } from './messages.ts';

window.gongwenSearch = handler(folderAccess);
