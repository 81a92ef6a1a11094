import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generatePlan } from './plan-generator';
import { planOf } from './measures';
import { megabytes, type Row } from './row';
import { median } from './statistics';

function timeOf(args: readonly string[]): number {
  const before = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - before;
}

/** The whole process of `duthao check` on a draft of 1 MB, beside a Node that does nothing. */
export function checkOneFile(cli: string): Row {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-bench-'));
  try {
    const file = path.join(folder, 'ke-hoach.duthao');
    fs.writeFileSync(file, planOf(1_000_000));
    const floor: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < 15; round++) {
      floor.push(timeOf(['-e', '0']));
      ours.push(timeOf([cli, 'check', file]));
    }
    return {
      measure: 'duthao check, whole process, 1 MB',
      floor: `${median(floor).toFixed(0)} ms`,
      ours: `${median(ours).toFixed(0)} ms`,
      result: median(ours) / median(floor),
      target: 3,
      bound: 'most',
      note: 'floor: node -e 0',
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** A folder of 1,000 drafts of 30 KB: how fast, and whether memory stays flat after the first hundred. */
export async function checkFolder(cli: string): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-bench-'));
  try {
    let bytes = 0;
    for (let at = 0; at < 1000; at++) {
      const text = generatePlan({ seed: at, bytes: 30_000, faultsPerHundred: 5 });
      bytes += Buffer.byteLength(text);
      fs.writeFileSync(path.join(folder, `ke-hoach-${String(at).padStart(4, '0')}.duthao`), text);
    }
    const before = performance.now();
    const child = spawn(process.execPath, [cli, 'check', folder], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const samples: { at: number; rss: number }[] = [];
    const sampling = setInterval(() => {
      try {
        const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
        samples.push({ at: performance.now() - before, rss: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024 });
      } catch {
        // The process has just ended.
      }
    }, 20);
    await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(sampling);
    const total = performance.now() - before;
    // The first hundred of a thousand drafts, and the start of the process.
    const isEarly = ({ at }: { readonly at: number }): boolean => at < total * 0.15;
    const most = (some: typeof samples): number => Math.max(...some.map(({ rss }) => rss));
    const early = most(samples.filter(isEarly));
    const late = most(samples.filter((one) => !isEarly(one)));
    return [
      {
        measure: 'folder of 1,000 drafts of 30 KB',
        floor: '–',
        ours: `${(total / 1000).toFixed(2)} s`,
        result: bytes / 1e3 / total,
        target: 8,
        bound: 'least',
        unit: 'MB/s',
      },
      {
        measure: 'memory in that folder, after the first hundred',
        floor: '–',
        ours: megabytes(late),
        result: late / early,
        target: 1.25,
        bound: 'most',
        note: `${megabytes(early)} until then`,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
