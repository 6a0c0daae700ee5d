/**
 * The address that a link carries when nobody has set one. A server that listens on all addresses has none of its own to
 * print: `http://0.0.0.0:8787` leads nowhere, and 127.0.0.1 leads a colleague to the colleague's own machine.
 */
import type { NetworkInterfaceInfo } from 'node:os';
import { localAddress, type ServerConfig } from './config.ts';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** What a container engine or a virtual machine adds: addresses that no other machine reaches. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|utun|tun|tap)/;

/**
 * `publicUrl` where it is set. Else, listening on all addresses, the machine's first address in its network; else the
 * address it listens on. `interfaces` is what `os.networkInterfaces()` answers.
 */
export function reachableAddress(config: ServerConfig, interfaces: Interfaces): string {
  if (config.publicUrl !== undefined) return config.publicUrl;
  if (!listensEverywhere(config)) return localAddress(config);
  const own = Object.entries(interfaces)
    .toSorted(([a], [b]) => Number(VIRTUAL.test(a)) - Number(VIRTUAL.test(b)))
    .flatMap(([, addresses]) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return own === undefined ? localAddress(config) : `http://${own.address}:${config.port}`;
}

/** Whether the address was guessed among several that the machine may have, so that the person must be told. */
export function isGuessed(config: ServerConfig): boolean {
  return config.publicUrl === undefined && listensEverywhere(config);
}

function listensEverywhere({ host }: Pick<ServerConfig, 'host'>): boolean {
  return host === '0.0.0.0' || host === '::';
}
