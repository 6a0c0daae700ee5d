/** Joining by invitation, and the page that its link shows in a browser. */
import { Hono } from 'hono';
import { createHash } from 'node:crypto';
import { secureHeaders } from 'hono/secure-headers';
import { joinRequest } from 'shared/sync/protocol.ts';
import { CLIENT_HEADER } from 'shared/sync/wire-names.ts';
import { writeDeviceToken } from '../auth/device-token.ts';
import { hashSecret, newId, newSecret } from '../auth/secret.ts';
import { readClient } from '../http/client-version.ts';
import type { Parts } from '../http/environment.ts';
import { ProblemError } from '../http/problem.ts';
import { validate } from '../http/validate.ts';

const REASONS = {
  inviteUnknown: 'No such invitation. Check that the link was copied whole.',
  inviteUsed: 'This invitation was used already. Ask the owner for a new one.',
  inviteExpired: 'This invitation has expired or was revoked. Ask the owner for a new one.',
} as const;

const STYLE = `body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:34em;margin:12vh auto;padding:0 16px;color-scheme:light dark}`;

/** The secret stands in the fragment and never reaches the server by opening this page. */
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>守线 · 邀请</title><style>${STYLE}</style>
<h1>守线邀请</h1><p>请复制地址栏里的<strong>整条链接</strong>（包括 # 后面的部分），在守线扩展的「工作台 → 团队」里粘贴。</p>
<p lang="en">Copy the whole address, with the part after the #, and paste it into the Shouxian extension: Workbench → Team.</p></html>`;

/** Nothing but the one style sheet: no script, no form, no frame could get at the fragment. */
const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

export function joinRoutes({ store, now }: Parts) {
  return new Hono()
    .get('/join', pageHeaders, (c) => c.html(PAGE))
    .post('/v1/join', validate('json', joinRequest), async (c) => {
      const { secret, memberName, deviceName } = c.req.valid('json');
      const device = newId();
      const own = newSecret();
      const joined = await store.join({
        secretHash: hashSecret(secret),
        memberName,
        deviceName,
        device,
        tokenHash: hashSecret(own),
        client: readClient(c.req.header(CLIENT_HEADER))?.version ?? null,
        now: now(),
      });
      if (!joined.ok) throw new ProblemError(joined.code, REASONS[joined.code]);
      const token = writeDeviceToken({ device, secret: own });
      return c.json({ team: joined.team, member: joined.member, device, token });
    });
}
