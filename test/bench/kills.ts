/** Kills a program while it saves a sidecar: `npm run kills -- [COUNT]`; fails unless the file is whole each time. */
import { killWhileSaving } from '../disk/killed';

void killWhileSaving(Number(process.argv[2] ?? 500)).then(({ kills, whole, lost, left, files }) => {
  console.log(`${kills} kills: ${whole} whole files, ${lost} lost saves; ${left} left a lock or a draft, of which the next save leaves ${files.length - 1}`);
  process.exitCode = whole === kills && lost === 0 && files.length === 1 ? 0 : 1;
});
