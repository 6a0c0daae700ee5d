/**
 * Whether a value looks like what its fact holds. Warnings inform and are stored all the same; an error is a value that
 * no form could ever use and that would mislead a countdown or a fill. Codes, not sentences: the interface words them.
 */
import { isCalendarDate } from '../../deadlines/calendar-date.ts';
import { findFact, type FactKind } from '../fact-keys.ts';
import { creditCodeCheck, hasCreditCodeShape } from './credit-code.ts';
import { hasIdentityCardShape, isIdentityCard } from './identity-card.ts';

export type FactProblem = 'shape' | 'checkCharacter' | 'noSuchDay' | 'notADate' | 'notANumber';

export type FactCheck =
  | { readonly level: 'ok' }
  | { readonly level: 'warning' | 'error'; readonly code: FactProblem };

const OK: FactCheck = { level: 'ok' };
const warn = (code: FactProblem): FactCheck => ({ level: 'warning', code });
const refuse = (code: FactProblem): FactCheck => ({ level: 'error', code });

/** Loose on purpose: new mobile prefixes appear, offices have extensions. Source: legal notes A3, checked 2026-11-23. */
const SHAPES: Partial<Record<FactKind, RegExp>> = {
  mobile: /^1[3-9]\d{9}$/,
  phone: /^(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4})$/,
  postcode: /^\d{6}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  url: /^https?:\/\/[^\s/]+(?:\/\S*)?$/,
  domain:
    /^(?:[a-z0-9\u4e00-\u9fa5](?:[a-z0-9\u4e00-\u9fa5-]*[a-z0-9\u4e00-\u9fa5])?\.)+[a-z\u4e00-\u9fa5]{2,}$/i,
  ip: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]*)$/i,
  bankAccount: /^[\d\s-]{8,32}$/,
};

/** An empty value is no value and fine. Keys that this version does not know are not checked. */
export function checkFact(key: string, value: string): FactCheck {
  const kind = findFact(key)?.kind;
  if (kind === undefined || value === '') return OK;
  const shape = SHAPES[kind];
  if (shape !== undefined) return shape.test(value) ? OK : warn('shape');
  switch (kind) {
    case 'date':
      return checkDate(value);
    case 'term':
      return value === 'longTerm' ? OK : checkDate(value);
    case 'money':
      return /^\d+(?:\.\d+)?$/.test(value) ? OK : refuse('notANumber');
    case 'count':
      return /^\d+$/.test(value) ? OK : refuse('notANumber');
    case 'uscc':
      if (!hasCreditCodeShape(value)) return warn('shape');
      return creditCodeCheck(value) === value.charAt(17) ? OK : warn('checkCharacter');
    case 'idNumber':
      // A passport or a permit has another shape and is just as valid.
      return !hasIdentityCardShape(value) || isIdentityCard(value) ? OK : warn('checkCharacter');
    default:
      return OK;
  }
}

function checkDate(value: string): FactCheck {
  if (isCalendarDate(value)) return OK;
  return refuse(/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'noSuchDay' : 'notADate');
}
