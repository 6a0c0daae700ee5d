/** Fields that are never read and never written, whatever a plan says: passwords, codes, PINs. */

const SECRET_NAME = /captcha|verify_?code|check_?code|valid_?code|sms_?code|auth_?code|passw|pwd|vcode|yzm/i;
const SECRET_PROMPT = /验证码|校验码|动态码|口令|密码|PIN码/;

export function isSecret(input: HTMLElement): boolean {
  if (input instanceof HTMLInputElement && input.type === 'password') return true;
  const { name, placeholder } = input as { name?: unknown; placeholder?: unknown };
  // EasyUI takes the name from its hidden input and keeps it under its own.
  const kept = input.getAttribute('textboxname') ?? '';
  const technical = `${input.id} ${typeof name === 'string' ? name : ''} ${kept}`;
  return SECRET_NAME.test(technical) || (typeof placeholder === 'string' && SECRET_PROMPT.test(placeholder));
}
