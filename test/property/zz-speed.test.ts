import { Random } from '../support/random-edits';
import { DraftEdits } from './support/draft-edits';
import { runEdits } from './support/edit-runs';
import { begin } from './support/examinations';
import { middleDrafts, smallDrafts, realDocuments } from './support/seed-drafts';
describe('speed', function(){ this.timeout(0);
 it('x', () => {
  const stock = [...smallDrafts, ...middleDrafts().map(d=>d.text)];
  for (const [name, seeds, n] of [['small', smallDrafts, 40], ['middle', middleDrafts().map(d=>d.text), 3],['real', realDocuments().map(d=>d.text), 1]] as const) {
    const faults: string[] = []; let steps=0; const t=performance.now();
    for (let i=0;i<n;i++) seeds.forEach((s,k)=>{ const run = new DraftEdits(new Random(i*1000+k), s, stock).run(40); steps+=run.steps.length; const f=runEdits(run, begin); if (f) faults.push(`${name} ${k} ${i} step ${f.step}: ${f.what}`); });
    console.log(name, steps, 'steps', ((performance.now()-t)/steps).toFixed(3),'ms/step', faults.length, 'faults');
    console.log(faults.slice(0,4).join('\n').slice(0,4000));
  }
 });
});
