/** The worker of the workbench. It keeps the files, and reads, judges and writes. */
import { addFiles, dismissRefused, removeFile, startBench } from './work/bench.js';
import { domainView } from './work/domain.js';
import type { Tell } from './work/files.js';
import { judge } from './work/judge.js';
import { look } from './work/look.js';
import { write } from './work/write.js';
import type { Answers, Ask, Reply } from './protocol.js';

const bench = startBench();

async function answerTo(ask: Ask, tell: Tell): Promise<Answers[keyof Answers]> {
  switch (ask.ask) {
    case 'add':
      return addFiles(bench, ask.files);
    case 'remove':
      removeFile(bench, ask.name);
      return null;
    case 'dismiss':
      dismissRefused(bench);
      return null;
    case 'look':
      return look(bench, ask.question, tell);
    case 'domain': {
      const judged = judge(bench, ask.question, tell);
      if (judged.assessment === null) throw new Error('nothing is judged');
      return domainView(judged.assessment, ask.domain, judged.plan, ask.question);
    }
    case 'write':
      return write(bench, ask.question, ask.form, tell);
  }
}

const send = (reply: Reply): void => postMessage(reply);

// Requests run one after another, so each is answered from the state of the bench at that time.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly ask: Ask }>) => {
  const { id, ask } = data;
  last = last
    .then(() => answerTo(ask, (progress) => send({ id, progress })))
    .then(
      (answer) => send({ id, answer }),
      (error: unknown) => send({ id, fault: error instanceof Error ? error.message : String(error) }),
    );
});
