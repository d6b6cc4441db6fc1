// @ts-check
/** What an editor under test is given: settings, and a port to be looked at through. */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/**
 * @param {string} user the profile's folder, as in `--user-data-dir`
 * @param {object} settings
 */
export function writeSettings(user, settings) {
  fs.mkdirSync(path.join(user, 'User'), { recursive: true });
  fs.writeFileSync(path.join(user, 'User/settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
