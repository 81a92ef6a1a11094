// npm test [-- STAGE… | --desktop]: everything that is proved about this repository, stage by stage; the last line counts it.
// Before the packages are installed only node: modules may be imported; what needs packages is imported after that.
import { endEverything, endWhenAsked } from './lib/commands.mjs';
import { installPackages, packagesAreCurrent } from './lib/node-modules.mjs';
import { root } from './lib/root.mjs';
import { namesOfStages, stagesToRun } from './lib/test-stages.mjs';

/** @typedef {{ passed: number, failed: number, leftOut?: string }} Counts */

async function main() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    return refuse(`Node 20 or newer is needed, this is ${process.versions.node}`);
  const args = process.argv.slice(2);
  const desktop = args.includes('--desktop');
  const chosen = args.filter((arg) => arg !== '--desktop');
  const unknown = chosen.filter((name) => !namesOfStages.includes(name));
  if (unknown.length > 0) return refuse(`no such stage: ${unknown.join(', ')}. There are: ${namesOfStages.join(', ')}`);
  if (!packagesAreCurrent(root)) {
    heading('packages');
    await timed(() => installPackages(root));
  }
  const total = { passed: 0, failed: 0 };
  const broken = [];
  const absent = [];
  for (const stage of stagesToRun(chosen, { desktop })) {
    heading(stage.name);
    const { passed, failed, leftOut } = await timed(() => countsOf(stage, broken));
    if (leftOut !== undefined) absent.push(`${stage.name}: ${leftOut}`);
    if (failed > 0) broken.push(stage.name);
    total.passed += passed;
    total.failed += failed;
    console.log(`${passed} passed, ${failed} failed`);
  }
  for (const one of absent) console.log(`\nNOT RUN: ${one}`);
  if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/** @returns {Promise<Counts>} a stage that throws, or that has nothing to say, has failed */
async function countsOf(stage, broken) {
  if (stage.needsBuild && broken.includes('build')) {
    console.error('not run: what it tests was not built');
    return { passed: 0, failed: 1 };
  }
  try {
    const counts = await stage.run();
    if (counts.passed + counts.failed > 0 || counts.leftOut !== undefined) return counts;
    console.error('this stage holds no test');
  } catch (error) {
    console.error(error.message);
  }
  return { passed: 0, failed: 1 };
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s · `);
  return result;
}

function heading(name) {
  console.log(`\n━━ ${name} ${'━'.repeat(Math.max(0, 60 - name.length))}`);
}

function refuse(sentence) {
  console.error(sentence);
  return 2;
}

endWhenAsked();
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\n${error.message}`);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
await endEverything();
process.exit();
