import type { Connection } from 'vscode-languageserver';
import type { Rule } from '../rules/rule';
import { answers } from './answers';
import { greet } from './capabilities';
import type { Host } from './host';
import { Server } from './server';

/**
 * Answers an editor over a connection, from its first message to its last, all at hand from the start. Returns at once.
 * Where a quick start counts and parts can be loaded later, see door.ts.
 * @param rules the rules to examine drafts by
 */
export function serve(connection: Connection, rules: readonly Rule[], host: Host): void {
  const server = new Server(connection, rules, host);
  connection.onInitialize((params) => {
    server.begin(params);
    return greet(params, host);
  });
  server.listen();
  server.answer(answers);
  connection.listen();
}
