/** Text that somebody wrote, as it may stand in a message: the numbers of identity cards in it are covered. */
import { maskFact } from './mask-fact.ts';
import { isIdentityCard } from './validators/identity-card.ts';

export function coverIdNumbers(text: string): string {
  return text.replaceAll(/(?<![\da-z])\d{17}[\dx](?![\da-z])/giu, (number) =>
    isIdentityCard(number.toUpperCase()) ? maskFact('idNumber', number) : number,
  );
}
