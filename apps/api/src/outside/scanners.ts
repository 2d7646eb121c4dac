import { connect } from 'node:net';
import type { Scanner } from '../deps.ts';

/**
 * The harmless file that every scanner takes for harmful (eicar.org), in two parts so that no
 * scanner takes this program for it.
 */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];

/** Finds nothing but the test file; says nothing for as long as it is told to be down. */
export function simulatedScanner(): Scanner & { down: boolean } {
  return {
    down: false,
    async scan(_, read) {
      if (this.down) throw new Error('The scanner does not answer');
      const bytes = await read();
      return Buffer.from(bytes).includes(EICAR.join('')) ? 'harmful' : 'clean';
    },
  };
}

const CHUNK = 64 * 1024;
const PATIENCE_MS = 60_000;

/** `zINSTREAM` of clamd: chunks with their length before them, a zero at the end, one answer. */
export function clamdScanner(host: string, port: number): Scanner {
  return {
    async scan(_, read) {
      const bytes = await read();
      const answer = await new Promise<string>((resolve, reject) => {
        let told = '';
        const socket = connect({ host, port }, () => {
          socket.write('zINSTREAM\0');
          for (let at = 0; at < bytes.length; at += CHUNK) {
            const chunk = bytes.subarray(at, at + CHUNK);
            const length = Buffer.alloc(4);
            length.writeUInt32BE(chunk.length);
            socket.write(length);
            socket.write(chunk);
          }
          socket.write(Buffer.alloc(4));
        });
        socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The scanner is too slow')));
        socket.on('data', (part) => (told += part.toString('latin1')));
        socket.on('end', () => resolve(told));
        socket.on('error', reject);
      });
      if (/^stream: OK\0?$/.test(answer)) return 'clean';
      if (/ FOUND\0?$/.test(answer)) return 'harmful';
      throw new Error('The scanner could not say');
    },
  };
}
