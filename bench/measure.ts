/** Runs a command as a whole and measures it from outside: wall time, processor time, memory of all its processes. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds. */
  wall: number;
  /** Seconds of user and system time of all processes; `undefined` where the shell does not tell. */
  cpu: number | undefined;
  /** Largest sum of the resident memory of all processes at one moment, in MiB; Linux only. */
  memory: number | undefined;
  exitCode: number;
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const sampleEvery = 20;

export async function measure(command: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command], { cwd });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  let memory: number | undefined;
  const sampler = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, sampleEvery);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  clearInterval(sampler);
  const wall = (performance.now() - started) / 1000;
  return { wall, cpu: processorTime(output), memory, exitCode, output };
}

/** `times` of the POSIX shell prints its own times, then those of its children, as 0m1.234s. */
function processorTime(output: string): number | undefined {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) return undefined;
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Resident memory of a process and all below it, in MiB. */
function treeMemory(root: number): number | undefined {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), (Number(fields[21]) * 4096) / 2 ** 20);
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  let sum = 0;
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    sum += resident.get(pid) ?? 0;
    open.push(...(children.get(pid) ?? []));
  }
  return sum;
}

/** The middle value, or the mean of the two in the middle; NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
