import { Random } from '../support/random-edits';
import { begin } from './support/examinations';
import { KINDS, hostileText, largeTexts } from './support/hostile-texts';
import { unsoundnessOf } from './support/sound';
import { mendingFaultOf } from './support/mending';
import { shrinkText } from './support/shrink';
import { middleDrafts, smallDrafts } from './support/seed-drafts';
const safe = (f:(t:string)=>string|undefined)=>(t:string)=>{ try { return f(t);} catch(e){ return 'THROWS '+(e as Error).stack!.slice(0,700);} };
describe('speed', function(){ this.timeout(0);
 it('x', () => {
  const stock = [...smallDrafts, ...middleDrafts().map(d=>d.text)].filter(t=>t.length>50);
  const checks = { sound: safe(t=>unsoundnessOf(t,begin)), mend: safe(t=>mendingFaultOf(t,begin)) };
  const seen = new Map<string,string>();
  for (const [cn,check] of Object.entries(checks)) {
   const t0=performance.now(); let n=0;
   for (let i=0;i<60;i++) for (const kind of KINDS) { n++; const text = hostileText(kind,new Random(i*100+KINDS.indexOf(kind)),stock); const f=check(text); if (f) { const key=cn+f.replace(/[\d]/g,'').slice(0,50); if(!seen.has(key)) { seen.set(key,text); const small=shrinkText(text,t=>check(t)?.replace(/[\d]/g,'').slice(0,30)===f.replace(/[\d]/g,'').slice(0,30), 1500); console.log('=====',cn,kind,JSON.stringify(small),'\n  ',check(small)); } } }
   console.log(cn,n,((performance.now()-t0)/n).toFixed(2),'ms');
  }
  for (const {name,text} of largeTexts(stock)) { const t=performance.now(); const f=checks.sound(text); console.log(name, text.length, (performance.now()-t).toFixed(0),'ms', f??''); }
 });
});
