import { describe, expect, it } from 'vitest';
import { practiceRoutes } from './routes.ts';

const app = practiceRoutes();

async function get(address: string): Promise<{ status: number; type: string; policy: string; text: string }> {
  const answer = await app.request(address);
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    policy: answer.headers.get('content-security-policy') ?? '',
    text: await answer.text(),
  };
}

/** Every address that a page or its style sheet loads. */
function loaded(text: string): string[] {
  return [...text.matchAll(/(?:src|<link[^>]*href)="([^"]+)"|url\(([^)]+)\)|from '(\.[^']+)'/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

describe('practiceRoutes', () => {
  it('sends the root to the welcome page', async () => {
    const answer = await app.request('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/welcome']);
  });

  it.each(['/welcome', '/practice'])('%s loads only what this server serves', async (page) => {
    const { text } = await get(page);
    const addresses = loaded(text).filter((address) => !address.startsWith('data:'));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address).toMatch(/^\//);
      const file = await get(address);
      expect([address, file.status]).toEqual([address, 200]);
      expect(file.text.length).toBeGreaterThan(100);
    }
  });

  it('serves the icon font where the style sheet looks for it', async () => {
    const base = 'http://localhost/practice/vendor/element-ui.css';
    const fonts = loaded((await get(base)).text)
      .map((address) => new URL(address, base))
      .filter((address) => address.protocol !== 'data:');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font.origin).toBe('http://localhost');
      expect((await get(font.href)).type).toMatch(/^font\//);
    }
  });

  it.each(['/welcome', '/practice', '/practice/practice.js'])(
    '%s allows no code from elsewhere, inline or evaluated',
    async (page) => {
      const { policy } = await get(page);
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|https?:|\*/);
    },
  );

  it('lets no page of another origin load its files', async () => {
    for (const page of ['/welcome', '/practice/practice.js', '/practice/vendor/vue.js']) {
      const answer = await app.request(page);
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it.each([
    '/practice/vendor/../../../package.json',
    '/practice/vendor/%2e%2e/routes.ts',
    '/welcome/missing.js',
  ])('knows no other file: %s', async (address) => {
    expect((await get(address)).status).toBe(404);
  });
});
