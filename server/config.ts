/** What the environment says, checked as a whole: everything that is wrong is named at once. */
import { z } from 'zod';
import { RATES, type Rates } from './http/rate-limit.ts';

/** Blank is not zero. */
function whole(least: number, most: number, what: string) {
  return z
    .string()
    .trim()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}: ${what}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}: ${what}`);
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const schema = z.object({
  PORT: whole(0, 65_535, 'the port to listen on').default(8787),
  HOST: z.string().min(1, 'must be an address to listen on, like 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'must be a folder').default('data'),
  /** Ids of other builds of the extension, with commas between. */
  SHOUXIAN_EXTENSION_IDS: z
    .string()
    .regex(/^(?:[a-p]{32}(?:,[a-p]{32})*)?$/, 'must be extension ids with commas between them')
    .default(''),
  /** The address that invitations carry, where it is not the one the server is asked by: behind a proxy with TLS. */
  SHOUXIAN_PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+$/, 'must be an address without a path, like https://team.example')
    .optional(),
  /** How many proxies stand in front: only that many entries of X-Forwarded-For are believed. */
  TRUST_PROXY: whole(0, 10, 'the number of proxies in front of the server').default(0),
  /** Requests a minute; see `http/rate-limit.ts`. */
  SHOUXIAN_RATE_DEVICE: whole(1, 10_000_000, 'requests a minute').default(RATES.perDevice),
  SHOUXIAN_RATE_ADDRESS: whole(1, 10_000_000, 'requests a minute').default(RATES.perAddress),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
});

export interface ServerConfig {
  readonly port: number;
  readonly host: string;
  /** Holds `shouxian.db`; made when it is not there. */
  readonly dataFolder: string;
  readonly extensionIds: readonly string[];
  readonly publicUrl?: string;
  /** 0 when left out: devices reach the server themselves. */
  readonly trustedProxies?: number;
  readonly rates?: Rates;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
}

export type ConfigReading =
  | { readonly ok: true; readonly config: ServerConfig }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  }
  const { PORT, HOST, DATA_DIR, SHOUXIAN_EXTENSION_IDS, SHOUXIAN_PUBLIC_URL, LOG_LEVEL, ...rest } =
    parsed.data;
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      dataFolder: DATA_DIR,
      extensionIds: SHOUXIAN_EXTENSION_IDS.split(',').filter((id) => id !== ''),
      ...(SHOUXIAN_PUBLIC_URL !== undefined && { publicUrl: SHOUXIAN_PUBLIC_URL }),
      trustedProxies: rest.TRUST_PROXY,
      rates: {
        ...RATES,
        perDevice: rest.SHOUXIAN_RATE_DEVICE,
        perAddress: rest.SHOUXIAN_RATE_ADDRESS,
      },
      logLevel: LOG_LEVEL,
    },
  };
}

/** Where a person on this machine reaches the server: "all addresses" is a place to listen, not one to visit. */
export function localAddress({ host, port }: Pick<ServerConfig, 'host' | 'port'>): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
