/** Everything out as JSON, at any time, with or without a server; alone also what was changed and deleted here. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportData } from '../../store/export-data.ts';
import { session, today } from '../../ui/live-data.ts';
import { ImportFile } from './import-file.tsx';
import { ImportTable } from './import-table.tsx';
import { RecordHistory } from './record-history.tsx';

export function DataSection() {
  const [problem, setProblem] = useState(false);
  const [exported, setExported] = useState('');
  const download = async (): Promise<void> => {
    try {
      const text = await exportData(new Date());
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = `shouxian-${today.value}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
      setExported(link.download);
      setProblem(false);
    } catch {
      setExported('');
      setProblem(true);
    }
  };
  return (
    <section class="stack" aria-labelledby="data-title">
      <h1 id="data-title">{i18n.t('nav.data')}</h1>
      <p>{i18n.t('data.export')}</p>
      <p class="notice warning">{i18n.t('data.sensitive')}</p>
      <div>
        <button type="button" class="primary" onClick={() => void download()}>
          {i18n.t('data.download')}
        </button>
      </div>
      <p role="status">{exported !== '' && i18n.t('data.exported', { file: exported })}</p>
      {problem && (
        <p class="notice error" role="alert">
          {i18n.t('failure.export')}
        </p>
      )}
      <ImportFile />
      <ImportTable />
      {session.value === null && <RecordHistory session={null} />}
    </section>
  );
}
