/** Whether a database holds together: by SQLite's own checks, and by what this program promises of its rows. */
import type Database from 'better-sqlite3';

/** A sentence for each thing that is wrong; none when the database is good. Reads everything, so it takes its time. */
export function inspect(database: Database.Database): readonly string[] {
  const sound = database.pragma('integrity_check(5)') as readonly { integrity_check: string }[];
  if (sound[0]?.integrity_check !== 'ok') {
    return sound.map((one) => `SQLite's check says: ${one.integrity_check}.`);
  }
  const broken = database.pragma('foreign_key_check') as readonly unknown[];
  return [
    ...(broken.length > 0 ? [`${broken.length} rows refer to rows that are not there.`] : []),
    ...PROMISES.flatMap(({ sql, wrong }) => {
      const count = Number(database.prepare(sql).pluck().get());
      return count > 0 ? [`${count} ${wrong}`] : [];
    }),
  ];
}

const PROMISES = [
  {
    sql: `SELECT count(*) FROM team WHERE seq <> (SELECT count(*) FROM op WHERE op.team = team.pk)
       OR seq <> (SELECT ifnull(max(op.seq), 0) FROM op WHERE op.team = team.pk)`,
    wrong: 'teams have gaps in their history.',
  },
  {
    sql: `SELECT count(*) FROM record WHERE seq <>
       (SELECT max(op.seq) FROM op WHERE op.record = record.pk)`,
    wrong: 'records are not as their last operation left them.',
  },
  {
    sql: 'SELECT count(*) FROM record WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.record = record.pk)',
    wrong: 'records have no history.',
  },
  {
    sql: `SELECT count(*) FROM op WHERE fields_set IS NULL AND
       (SELECT count(*) FROM op AS other WHERE other.record = op.record) <> 1`,
    wrong: 'operations do not say what they set.',
  },
] as const;
