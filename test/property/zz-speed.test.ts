import { Random } from '../support/random-edits';
import { DraftEdits } from './support/draft-edits';
import { runEdits, type EditRun } from './support/edit-runs';
import { begin } from './support/examinations';
import { shrinkRun } from './support/shrink';
import { middleDrafts, smallDrafts } from './support/seed-drafts';
describe('speed', function(){ this.timeout(0);
 it('x', () => {
  const stock = [...smallDrafts, ...middleDrafts().map(d=>d.text)];
  const seen = new Map<string, [EditRun,string]>();
  for (const [name, seeds, n] of [['small', smallDrafts, 60], ['middle', middleDrafts().map(d=>d.text), 4]] as const) {
    for (let i=0;i<n;i++) seeds.forEach((s,k)=>{ const run = new DraftEdits(new Random(i*1000+k), s, stock).run(40);  const f=runEdits(run, begin); if (f) { const key=f.what.slice(0,40).replace(/[^a-z: ]/g,''); if(!seen.has(key)) seen.set(key,[{...run,steps:run.steps.slice(0,f.step+1)},f.what]); }});
    console.log(name, seen.size);
  }
  for (const [key,[run]] of seen) { const small=shrinkRun(run, r=>runEdits(r,begin)!==undefined); const f=runEdits(small,begin)!; console.log('=====',key,'\n'+JSON.stringify(small),'\n',f.step,f.what.slice(0,1200)); }
 });
});
