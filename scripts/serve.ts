import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startStaticServer } from './static-server.ts';

const USUAL_PORT = 4173;
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(USUAL_PORT) },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_435) {
  console.error(`--port takes a number from 0 to 65435, not "${values.port}".`);
  process.exit(2);
}
if (!existsSync(`${dist}/index.html`)) {
  console.error('The app is not built yet: run `npm run build` first.');
  process.exit(1);
}

const server = await startStaticServer(dist, { host: values.host, port: wanted, attempts: 100 });
if (wanted !== 0 && server.port !== wanted) {
  // A browser keeps its records per address, so a silent move would look like lost work.
  console.log(`Port ${wanted} is taken. Calls recorded at another port stay with that port.`);
}
console.log(`\n  Rapport · 契合\n  ${server.url}\n\n  Ctrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close().then(() => process.exit(0));
  });
}
