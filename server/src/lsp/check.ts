import type { Connection } from 'vscode-languageserver';
import { rules } from '../rules/registry';
import type { Host } from './host';
import { Server } from './server';

/** Begins to check drafts by all rules; see door.ts. */
export function begin(connection: Connection, host: Host): Server {
  const server = new Server(connection, rules, host);
  server.listen();
  return server;
}
