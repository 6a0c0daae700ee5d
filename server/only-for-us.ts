/**
 * What this process writes from now on, database, backups and logs, only its own user can read: a server's machine may have
 * other users, and a team's records are nothing to them. Windows keeps to the rights of the folder.
 */
export function writeOnlyForUs(): void {
  process.umask(0o077);
}
