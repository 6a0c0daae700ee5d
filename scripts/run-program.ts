/** Runs a program to its end. A program that cannot be started, or that a signal ended, has failed: never a throw. */
import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project-root.ts';

export interface ProgramResult {
  readonly ok: boolean;
  /** What the program wrote, both streams in the order they came; empty when it wrote straight to our terminal. */
  readonly output: string;
}

export interface ProgramOptions {
  /** `show` hands our own terminal to the program, `keep` collects what it writes. */
  readonly output: 'show' | 'keep';
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal;
}

export function runProgram(command: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const [program = '', ...programArguments] = command;
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...options.environment },
      stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.signal ? { signal: options.signal } : {}),
    });
    const text = () => Buffer.concat(chunks).toString('utf8');
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ ok: false, output: text() || error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: text() }));
  });
}
