/** The state of the page, and the actions of its controls. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsFile } from '../../entries/io.js';
import type { Attestation, Language } from '../../entries/index.js';
import type { Added, Ask, Choice, DomainView, Form, Look, Progress, Question } from '../protocol.js';
import type { Client } from './client.js';
import { withChoice, withStatement } from './settings.js';

/** The data that the page shows, and the actions of its controls. */
export interface BenchState {
  readonly question: Question;
  readonly look: Look | null;
  /** The progress of the worker; `null` when it is idle. */
  readonly progress: Progress | null;
  readonly fault: string | null;
  /** The kinds of the files added last. */
  readonly added: Added['kinds'];
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (name: string) => void;
  /** Forgets the plan with faults. */
  readonly dismissRefused: () => void;
  readonly settle: (choice: Choice, value: string) => void;
  readonly state: (indicator: string, statement: Attestation | null) => void;
  readonly ask: (part: Partial<Pick<Question, 'asOf' | 'area' | 'settings'>>) => void;
  readonly domain: (id: string) => Promise<DomainView>;
  readonly write: (form: Form) => Promise<Uint8Array | string>;
}

/** Asks the worker again whenever the question or the files change. An answer to an older question is ignored. */
export function useBench(client: Client, language: Language, theme: Question['theme']): BenchState {
  const [own, setOwn] = useState<Omit<Question, 'language' | 'theme'>>({ settings: {} });
  const [files, setFiles] = useState(0);
  const [look, setLook] = useState<Look | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [added, setAdded] = useState<BenchState['added']>([]);
  const question: Question = { ...own, language, theme };
  // The answer is the same in both themes.
  const key = JSON.stringify([own, language, files]);
  const latest = useRef(key);
  latest.current = key;

  const failed = useCallback((error: unknown) => {
    setProgress(null);
    setFault((error as Error).message);
  }, []);

  useEffect(() => {
    client({ ask: 'look', question }, setProgress).then((answer) => {
      if (latest.current !== key) return;
      setProgress(null);
      setFault(null);
      setLook(answer);
    }, failed);
  }, [key]);

  const setSettings = (change: (settings: SettingsFile) => SettingsFile): void =>
    setOwn((before) => ({ ...before, settings: change(before.settings) }));

  const take = (ask: Extract<Ask, { readonly ask: 'remove' | 'dismiss' }>): void => {
    client(ask).then(() => {
      setAdded([]);
      setFiles((count) => count + 1);
    }, failed);
  };

  return {
    question,
    look,
    progress,
    fault,
    added,
    addFiles: (dropped) => {
      read(dropped)
        .then((named) => client({ ask: 'add', files: named }, setProgress))
        .then(({ kinds, settings }) => {
          setAdded(kinds);
          if (settings !== null) setOwn((before) => ({ ...before, settings }));
          setFiles((count) => count + 1);
        }, failed);
    },
    removeFile: (name) => take({ ask: 'remove', name }),
    dismissRefused: () => take({ ask: 'dismiss' }),
    settle: (choice, value) => setSettings((settings) => withChoice(settings, choice, value)),
    state: (indicator, statement) => setSettings((settings) => withStatement(settings, indicator, statement)),
    ask: (part) => setOwn((before) => ({ ...before, ...part })),
    domain: (id) => client({ ask: 'domain', question, domain: id }),
    write: (form) => client({ ask: 'write', question, form }, setProgress).finally(() => setProgress(null)),
  };
}

function read(files: readonly File[]): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}
