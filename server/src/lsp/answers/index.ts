import type { Answer } from '../desk';
import { actions } from './actions';
import { amendments } from './amendments';
import { completion } from './completion';
import { definition } from './definition';
import { folding } from './folding';
import { formatting } from './formatting';
import { highlights } from './highlights';
import { hints } from './hints';
import { hover } from './hover';
import { lenses } from './lenses';
import { lineEnd } from './line-end';
import { links } from './links';
import { move } from './move';
import { outline } from './outline';
import { references } from './references';
import { rename } from './rename';
import { review } from './review';
import { selection } from './selection';
import { serverInfo } from './server-info';
import { tokens } from './tokens';
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
  formatting,
  highlights,
  hints,
  hover,
  lenses,
  lineEnd,
  links,
  move,
  outline,
  references,
  rename,
  review,
  selection,
  serverInfo,
  tokens,
  tracking,
  views,
  workspaceSymbols,
];
