import type { Answer } from '../desk';
import { actions } from './actions';
import { amendments } from './amendments';
import { completion } from './completion';
import { definition } from './definition';
import { folding } from './folding';
import { highlights } from './highlights';
import { hover } from './hover';
import { lineEnd } from './line-end';
import { outline } from './outline';
import { references } from './references';
import { rename } from './rename';
import { review } from './review';
import { serverInfo } from './server-info';
import { tracking } from './tracking';
import { views } from './views';
import { workspaceSymbols } from './workspace-symbols';

/** All that the server answers beside what it finds in its drafts; loaded with the first such request. */
export const answers: readonly Answer[] = [
  actions,
  amendments,
  completion,
  definition,
  folding,
  highlights,
  hover,
  lineEnd,
  outline,
  references,
  rename,
  review,
  serverInfo,
  tracking,
  views,
  workspaceSymbols,
];
