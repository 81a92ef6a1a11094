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

const FIRST = 100;
const DRAFTS = 1000;

/** A folder of 1,000 drafts of 30 KB: how fast, and whether memory stays what the first hundred of them take. */
export async function checkFolder(cli: string): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-bench-'));
  try {
    let bytes = 0;
    for (let at = 0; at < DRAFTS; at++) {
      const text = generatePlan({ seed: at, bytes: 30_000, faultsPerHundred: 5 });
      bytes += Buffer.byteLength(text);
      const part = path.join(folder, at < FIRST ? 'a' : 'b');
      fs.mkdirSync(part, { recursive: true });
      fs.writeFileSync(path.join(part, `ke-hoach-${String(at).padStart(4, '0')}.duthao`), text);
    }
    const first = await runOver(path.join(folder, 'a'), cli);
    const all = await runOver(folder, cli);
    return [
      {
        measure: 'folder of 1,000 drafts of 30 KB',
        floor: '–',
        ours: `${(all.time / 1000).toFixed(2)} s`,
        result: bytes / 1e3 / all.time,
        target: 8,
        bound: 'least',
        unit: 'MB/s',
      },
      {
        measure: 'memory in that folder, beside that of its first hundred',
        floor: '–',
        ours: megabytes(all.memory),
        result: all.memory / first.memory,
        target: 1.25,
        bound: 'most',
        note: `${megabytes(first.memory)} for a hundred`,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Checks a folder: how long that takes in milliseconds, and the most memory at any time in bytes. */
async function runOver(folder: string, cli: string): Promise<{ readonly time: number; readonly memory: number }> {
  const before = performance.now();
  const child = spawn(process.execPath, [cli, 'check', folder], { stdio: 'ignore' });
  let memory = 0;
  const sampling = setInterval(() => {
    try {
      const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // The process has just ended.
    }
  }, 20);
  await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(sampling);
  return { time: performance.now() - before, memory };
}
