/** Joining by link. What was typed stays when the server refuses, with the reason and what to do. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { joinTeam, type JoinFailure } from '../../store/team.ts';

export function JoinForm() {
  const [link, setLink] = useState('');
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<JoinFailure | 'store' | null>(null);
  const [busy, setBusy] = useState(false);
  const join = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const result = await joinTeam({ link, memberName: name.trim(), deviceName: deviceName() });
      if (!result.ok) setFailure(result.failure);
    } catch {
      setFailure('store');
    }
    setBusy(false);
  };
  return (
    <form
      class="stack join-form"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p class="muted">{i18n.t('join.hint')}</p>
      <p class="muted">{i18n.t('join.newTeam')}</p>
      <label class="stack tight">
        {i18n.t('join.link')}
        <input
          value={link}
          autoComplete="off"
          spellcheck={false}
          placeholder="https://…/join#…"
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <label class="stack tight">
        {i18n.t('join.name')}
        <input value={name} autoComplete="off" onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      {failure && (
        <p class="notice error" role="alert">
          {failure === 'store' ? i18n.t('failure.save') : i18n.t(`join.failure.${failure}`)}
        </p>
      )}
      <div>
        <button type="submit" class="primary" disabled={busy || link.trim() === '' || name.trim() === ''}>
          {i18n.t('join.do')}
        </button>
      </div>
    </form>
  );
}

/** Enough to tell one's own devices apart in a list: 'Chrome · Linux'. */
function deviceName(): string {
  const agent = navigator.userAgent;
  const product = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : 'Chrome';
  const system = /Windows|Mac OS|Linux/.exec(agent)?.[0] ?? '';
  return system === '' ? product : `${product} · ${system}`;
}
