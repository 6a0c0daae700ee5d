import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { ServerConfig } from './config.ts';
import { isGuessed, reachableAddress, type Interfaces } from './reachable-address.ts';

const config = (more: Partial<ServerConfig>): ServerConfig => ({
  port: 8787,
  host: '127.0.0.1',
  dataFolder: 'data',
  extensionIds: [],
  logLevel: 'info',
  ...more,
});

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});
const v6: NetworkInterfaceInfo = { ...v4('fe80::1'), family: 'IPv6', scopeid: 2 };

const OFFICE: Interfaces = {
  lo: [v4('127.0.0.1', true)],
  docker0: [v4('172.17.0.1')],
  eth0: [v6, v4('192.0.2.7')],
};

describe('the address in a link', () => {
  it.each([
    ['listens on this machine alone', {}, OFFICE, 'http://127.0.0.1:8787', false],
    ['listens on one address', { host: '192.0.2.9' }, OFFICE, 'http://192.0.2.9:8787', false],
    ['listens everywhere', { host: '0.0.0.0' }, OFFICE, 'http://192.0.2.7:8787', true],
    ['listens everywhere, both families', { host: '::' }, OFFICE, 'http://192.0.2.7:8787', true],
    ['has no network', { host: '0.0.0.0' }, { lo: OFFICE['lo'] }, 'http://127.0.0.1:8787', true],
    [
      'has a container engine’s alone',
      { host: '::' },
      { docker0: OFFICE['docker0'] },
      'http://172.17.0.1:8787',
      true,
    ],
    [
      'was told its own',
      { host: '0.0.0.0', publicUrl: 'https://team.example' },
      OFFICE,
      'https://team.example',
      false,
    ],
  ] as const)('of a server that %s', (_, more, interfaces, address, guessed) => {
    expect(reachableAddress(config(more), interfaces)).toBe(address);
    expect(isGuessed(config(more))).toBe(guessed);
  });
});
