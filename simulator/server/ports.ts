import type { Certificate } from './certificate';
import { serve, type Server, type Site } from './serve';

/** A port that is ours, with nothing to show yet: whoever asks waits. */
export interface TakenPort extends Server {
  show(site: Site): void;
}

/**
 * Takes the next free ports from `first` on. They are held from here on: a build takes a minute, in which a port that was
 * merely seen to be free would be somebody else's.
 *
 * @throws when there are not so many.
 */
export async function takePorts(first: number, count: number, certificate: Certificate): Promise<TakenPort[]> {
  const taken: TakenPort[] = [];
  for (let port = first; taken.length < count; port += 1) {
    let show: TakenPort['show'] = () => {};
    const site = new Promise<Site>((resolve) => (show = resolve));
    const server = await serve(site, certificate, port).catch(passOver);
    if (server) taken.push({ ...server, show });
  }
  return taken;
}

/** One that is in use, or not for us. */
function passOver(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES') throw fault;
}
