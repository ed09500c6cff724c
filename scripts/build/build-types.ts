/** What a build is given, what it reads, and what it comes to. */

import type { Diagnostic, StopsFor } from '../diagnostics.ts';
import type { Metadata } from '../model.ts';
import type { ReportFile } from '../read/read-reports.ts';
import type { OnProgress } from './progress.ts';

export interface BuildOptions extends StopsFor {
  /** Folder of the project; Eleventy resolves its input there, so it must be the current one. */
  project: string;
  reports: string;
  output: string;
  /** Folder that keeps from build to build what need not be made again. */
  cache: string;
  /** Where the site will be: `https://example.org/reports/`. Goes before `metadata.json`. */
  url?: string;
  /** A person says that the lock of another machine was left behind. */
  breakLock?: boolean;
  /** How many threads make reports; as many as the machine has processors and memory for, and are of use, where not said. */
  threads?: number;
  onProgress?: OnProgress;
  /** The folder at the top of `reports` that alone is built; empty for what lies in none. */
  part?: string;
  /** Sites that are laid below this one, by their roots there. */
  below?: ReadonlyMap<string, string>;
  /** What the builder of a library adds to what the owner says. */
  adapt?: (own: Metadata) => Metadata;
}

export interface BuildResult {
  published: boolean;
  diagnostics: Diagnostic[];
  summary: BuildSummary;
}

export interface BuildSummary {
  reports: number;
  sections: number;
  /** Characters of all reports that were kept and removed; together all that were received. */
  kept: number;
  removed: number;
  errors: number;
  warnings: number;
  seconds: number;
  /** Of the published folder; 0 where nothing was published. */
  bytes: number;
  /** The last build had published the very same, which still stands. */
  unchanged: boolean;
}

/** All that goes into a build, as it was read when it began. */
export interface BuildInput {
  project: string;
  /** Folder of the compiled program. */
  program: string;
  /** Key of the files that go into every page, and of these with the metadata. */
  programKey: string;
  key: string;
  metadata: Metadata;
  files: readonly ReportFile[];
}
