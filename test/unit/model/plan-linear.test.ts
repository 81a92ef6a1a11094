import assert from 'node:assert/strict';
import { deadlinesInProse, deadlinesOfField } from '../../../server/src/model/find-deadlines';
import { findDates } from '../../../server/src/model/find-dates';
import { columnOf, labelOf, labelsIn } from '../../../server/src/model/find-label';
import { findOwners, isOrganName, ownersOfField } from '../../../server/src/model/find-owners';
import {
  isRemedyTitle,
  isSolutionHeading,
  looksLikeShortcomingHeading,
  opensWithGoal,
  statesFault,
} from '../../../server/src/model/shortcoming-words';

const readers: Record<string, (text: string) => unknown> = {
  findDates,
  deadlinesInProse,
  deadlinesOfField,
  findOwners,
  ownersOfField: (text) => ownersOfField(text, 'lead'),
  isOrganName,
  labelOf,
  labelsIn,
  columnOf,
  statesFault,
  isRemedyTitle,
  isSolutionHeading,
  looksLikeShortcomingHeading,
  opensWithGoal,
};

const repeated = [
  '1',
  '1 ',
  '1/',
  '12/',
  '1-',
  '1.',
  '2026',
  '2026-',
  '1/2/2026 ',
  'ngày ',
  'ngày 1/2, ',
  'tháng ',
  'tháng 1 ',
  'quý ',
  'quý I, ',
  'năm 2026 ',
  'trước ',
  'chậm nhất ',
  'từ ngày 01/5/2026 đến ',
  'định kỳ ',
  'định kỳ 6 tháng, ',
  'trong thời hạn ',
  'trong thời hạn 10 ngày kể từ ',
  'sau khi ',
  'thường xuyên ',
  'trước ngày 16 hằng ',
  'Giao ',
  'Giao Ban, ',
  ', giao Sở Y tế',
  'chỉ đạo ',
  'phân công ',
  'chủ trì',
  'chủ trì, ',
  'do Sở Y tế chủ trì ',
  'Sở Y tế, ',
  'Sở Y tế và ',
  'Sở Y tế (',
  'các ',
  'các phòng: ',
  'Văn phòng HĐND và ',
  'đồng chí ',
  'Lê Văn ',
  'Căn cứ ',
  'Căn cứ, ',
  '. Căn cứ',
  'phối hợp với ',
  'phối hợp với Sở Y tế, ',
  'UBND xã chủ động ',
  'UBND ',
  '. ',
  '; ',
  ': ',
  '(',
  '“',
  '- ',
  '…',
  ' ',
  'Cơ quan chủ trì: ',
  'Nội dung ',
  'hạn chế, ',
  'khắc phục ',
  'nội dung khắc ',
  'chưa ',
  'không ',
  'giải quyết, ',
  'giải pháp ',
];

describe('Reading a plan', () => {
  for (const [name, read] of Object.entries(readers)) {
    it(`takes no longer than the text, whatever is repeated in it: ${name}`, () => {
      for (const unit of repeated) {
        const text = unit.repeat(100_000 / unit.length);
        const start = performance.now();
        read(text);
        // A few hundredths of a second; where the time grows with the square of the length it is many seconds.
        assert.ok(performance.now() - start < 1500, `${name} on many ${JSON.stringify(unit)}`);
      }
    });
  }
});
