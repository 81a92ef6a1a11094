import type { Answer } from '../desk';
import { actions } from './actions';
import { folding } from './folding';
import { outline } from './outline';
import { serverInfo } from './server-info';
import { views } from './views';
import { workspaceSymbols } from './workspace-symbols';

/** All that the server answers beside what it finds in its drafts; loaded with the first such request. */
export const answers: readonly Answer[] = [actions, folding, outline, serverInfo, views, workspaceSymbols];
