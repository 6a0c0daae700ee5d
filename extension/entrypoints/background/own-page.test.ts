import { expect, it } from 'vitest';
import { mustBeOwnPage } from './own-page.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const own = { id: ID, root: `chrome-extension://${ID}/` };

it.each(['popup.html', 'options.html#team', 'sidepanel.html?tab=1'])('hears %s', (page) => {
  expect(() => mustBeOwnPage({ id: ID, url: own.root + page }, own)).not.toThrow();
});

it.each([
  ['a script in a page of a portal', { id: ID, url: 'https://beian.cac.gov.cn/' }],
  ['a page that names ours', { id: ID, url: `https://example.com/?chrome-extension://${ID}/popup.html` }],
  ['a host that begins as ours', { id: ID, url: `chrome-extension://${ID}.example/popup.html` }],
  ['another extension', { id: 'other', url: `${own.root}popup.html` }],
  ['nobody', {}],
])('does not hear %s', (_, sender) => {
  expect(() => mustBeOwnPage(sender, own)).toThrow('Only a page');
});
