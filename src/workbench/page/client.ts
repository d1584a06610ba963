/** The page's connection to its worker. */
import type { Answers, Ask, Progress, Reply } from '../protocol.js';

/** Sends a question to the worker; `tell` receives the progress. */
export type Client = <A extends Ask>(ask: A, tell?: (progress: Progress) => void) => Promise<Answers[A['ask']]>;

interface Waiting {
  readonly tell: (progress: Progress) => void;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker from its source, which is part of the page, so that nothing is fetched. */
export function startClient(source: string): Client {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { tell, resolve, reject } = waiting.get(data.id)!;
    if ('progress' in data) {
      tell(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('fault' in data) reject(new Error(data.fault));
    else resolve(data.answer as never);
  });
  return (ask, tell = () => undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { tell, resolve, reject });
      worker.postMessage({ id, ask });
    });
}
