import type { Answer } from '../desk';
import { actions } from './actions';
import { findings } from './findings';
import { folding } from './folding';
import { outline } from './outline';
import { serverInfo } from './server-info';

/** All that the server answers, beside keeping its drafts in step. */
export const answers: readonly Answer[] = [actions, findings, folding, outline, serverInfo];
