/**
 * Nunjucks for many pages of one template. Eleventy compiles a template anew for each page that pagination
 * makes of it, and prepares `this` of a filter anew for each call; at thousands of pages that is a third
 * of rendering. Here a template is compiled once for each build, and filters of this site are called
 * by Nunjucks itself.
 */

import { setImmediate } from 'node:timers/promises';
import type UserConfig from '@11ty/eleventy/UserConfig';

/** A filter as Nunjucks calls it: `this` is its context, with the data of the page as `ctx`. */
export type Filter = (this: never, ...values: never[]) => unknown;

type Done = (error: Error | null | undefined, text: string) => void;

interface Template {
  render(data: object, done: Done): void;
}

/** What Eleventy tells of Nunjucks, as far as it is used here. */
interface Engine {
  nunjucks: { Template: new (text: string, environment: Environment, path: string) => Template };
  environment: Environment;
}

interface Environment {
  addFilter(name: string, filter: unknown, isAsync?: boolean): void;
}

/** Pages are rendered so long at a stretch, in milliseconds. */
const longestRun = 20;

/**
 * @param filters by the names that templates call them by
 * @param late those that give a promise
 */
export function addNunjucks(
  config: UserConfig,
  filters: Readonly<Record<string, Filter>>,
  late: Readonly<Record<string, (value: string) => Promise<unknown>>> = {},
): void {
  let engine: Engine | undefined;
  /** By path and text, of the build that goes on. */
  const templates = new Map<string, Template>();

  // Told anew for each build.
  config.on('eleventy.engine.njk', (told: Engine) => {
    engine = told;
    templates.clear();
    const { environment } = told;
    for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
    for (const [name, filter] of Object.entries(late)) {
      const answer = (value: string, done: (error: unknown, result?: unknown) => void) =>
        filter(value).then((result) => done(null, result), done);
      environment.addFilter(name, answer, true);
    }
  });
  const templateOf = (text: string, path: string): Template => {
    if (engine === undefined) throw new Error('Eleventy has not told of Nunjucks.');
    const key = `${path}\n${text}`;
    const template =
      templates.get(key) ?? new engine.nunjucks.Template(text, engine.environment, path);
    templates.set(key, template);
    return template;
  };
  // Eleventy renders all pages without a pause, in which what threads have sent would wait.
  let turn = Promise.resolve();
  let rested = performance.now();
  const rest = async () => {
    if (performance.now() - rested < longestRun) return;
    await setImmediate();
    rested = performance.now();
  };
  // Eleventy's own cache is one for all its instances, and would keep each of them with all its pages.
  config.setUseTemplateCache(false);
  config.addExtension('njk', {
    compileOptions: { permalink: true },
    compile: (text: string, path: string) => async (data: object) => {
      turn = turn.then(rest);
      await turn;
      return new Promise<string>((resolve, reject) => {
        templateOf(text, path).render(data, (error, rendered) => {
          if (error) reject(error);
          else resolve(rendered);
        });
      });
    },
  });
}
