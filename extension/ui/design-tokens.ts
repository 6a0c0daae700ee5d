/**
 * The one set of design tokens: colours of the phases, neutrals, spacing, type. Pages and the chip get them as CSS
 * custom properties, the toolbar badge reads the light values directly.
 */
import type { Phase } from 'shared/deadlines/obligation.ts';

interface SchemePair {
  readonly light: string;
  readonly dark: string;
}

/** Each pair holds at least 4.5:1 against the surface of its scheme; the light value also holds white badge text. */
export const PHASE_COLOURS: Readonly<Record<Phase, SchemePair>> = {
  undated: { light: '#5f6673', dark: '#a3abb8' },
  done: { light: '#3d6b52', dark: '#8fbfa3' },
  submitted: { light: '#475569', dark: '#a8b5c7' },
  correction: { light: '#7a3fa0', dark: '#c79be8' },
  lapsed: { light: '#6b6f76', dark: '#9aa0a8' },
  missed: { light: '#8c1d18', dark: '#ef9a92' },
  urgent: { light: '#c4281b', dark: '#ff8a7a' },
  open: { light: '#96600a', dark: '#e6b45c' },
  approaching: { light: '#1f5fa8', dark: '#8bb8f0' },
  scheduled: { light: '#2a7148', dark: '#7cc79b' },
};

const NEUTRALS: Readonly<Record<string, SchemePair>> = {
  surface: { light: '#ffffff', dark: '#16191d' },
  raised: { light: '#f6f7f8', dark: '#1e2227' },
  sunken: { light: '#eceef1', dark: '#111417' },
  line: { light: '#dcdfe4', dark: '#323840' },
  strongLine: { light: '#8b929e', dark: '#6e7784' },
  text: { light: '#1b1f24', dark: '#e6e9ed' },
  muted: { light: '#59616d', dark: '#a0a8b3' },
  accent: { light: '#1c5b8f', dark: '#86bdf0' },
  onAccent: { light: '#ffffff', dark: '#0e1a26' },
  amberWash: { light: '#fdf4e1', dark: '#33290f' },
  redWash: { light: '#fdeceb', dark: '#3a1a18' },
  greenWash: { light: '#eaf5ee', dark: '#152a1e' },
};

const FIXED = [
  '--space-1:4px',
  '--space-2:8px',
  '--space-3:12px',
  '--space-4:16px',
  '--space-5:24px',
  '--radius:4px',
  "--font:system-ui,-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif",
  "--font-figures:ui-monospace,'SF Mono',Menlo,Consolas,'Noto Sans Mono',monospace",
  '--text-small:12px',
  '--text-body:13px',
  '--text-title:15px',
  '--text-large:20px',
];

function scheme(which: 'light' | 'dark'): string {
  const neutrals = Object.entries(NEUTRALS).map(([name, pair]) => `--${name}:${pair[which]}`);
  const phases = Object.entries(PHASE_COLOURS).map(([phase, pair]) => `--phase-${phase}:${pair[which]}`);
  return [...neutrals, ...phases].join(';');
}

/** CSS for `selector`: light values, dark ones where the person's system asks for them. */
export function tokensCss(selector = ':root'): string {
  return (
    `${selector}{color-scheme:light dark;${FIXED.join(';')};${scheme('light')}}` +
    `@media (prefers-color-scheme:dark){${selector}{${scheme('dark')}}}`
  );
}
