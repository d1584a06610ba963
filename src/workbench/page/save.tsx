/** Saves files to the user's computer. */
import { useState } from 'preact/hooks';
import type { Form } from '../protocol.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

/** Offers a file to the browser as a download. */
export function save(name: string, content: Uint8Array | string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([content as BlobPart]));
  link.href = url;
  link.download = name;
  link.click();
  // By then, the browser has started to read the file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

interface SaveButtonProps {
  readonly bench: BenchState;
  readonly form: Form;
  readonly label: string;
}

/** Writes a file and saves it. Its name has the kind of file and the date of the assessment. */
export function SaveButton({ bench, form, label }: SaveButtonProps) {
  const say = useSay();
  const [fault, setFault] = useState<string | null>(null);
  const names: Readonly<Record<Form, string>> = {
    'report.docx': say('监测报告', 'report'),
    'report.html': say('监测报告', 'report'),
    'full.html': say('逐项评价', 'all-criteria'),
    'results.xlsx': say('评价结果', 'results'),
    'results.json': say('评价结果', 'results'),
    'blank.xlsx': say('空表', 'blank'),
  };
  const date = form === 'blank.xlsx' ? '' : `-${bench.look?.asOf ?? ''}`;
  const name = `${names[form]}${date}.${form.split('.')[1]}`;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setFault(null);
          bench.write(form).then(
            (content) => save(name, content),
            (error: Error) => setFault(error.message),
          );
        }}
      >
        {label}
      </button>
      {fault !== null && <span class="fault">{fault}</span>}
    </>
  );
}
