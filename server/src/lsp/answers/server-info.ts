import type { Answer } from '../desk';
import { SERVER_INFO, type ServerInfo } from '../messages';

/** {@link SERVER_INFO} */
export const serverInfo: Answer = {
  listen(desk) {
    const { connection, host } = desk;
    connection.onRequest(
      SERVER_INFO,
      desk.answer('serverInfo', (): ServerInfo => ({ pid: host.pid ?? null, version: host.version })),
    );
  },
};
