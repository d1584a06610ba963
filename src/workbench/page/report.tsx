/** The report: view, print, save. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { NothingJudged } from './nothing-judged.js';
import { SaveButton } from './save.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Report({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const title = say('报告', 'Report');
  if (bench.look?.assessment == null) return <NothingJudged title={title} />;
  return (
    <>
      <h2>{title}</h2>
      <p class="buttons">
        <SaveButton bench={bench} form="report.docx" label={say('下载 Word（.docx）', 'Word (.docx)')} />
        <SaveButton bench={bench} form="report.html" label={say('下载网页（.html）', 'Page (.html)')} />
        <SaveButton bench={bench} form="results.xlsx" label={say('下载结果表（.xlsx）', 'Results (.xlsx)')} />
        <SaveButton bench={bench} form="full.html" label={say('下载逐项评价（.html）', 'All criteria (.html)')} />
        <SaveButton
          bench={bench}
          form="results.json"
          label={say('保存结果供明年比较（.json）', 'Results to compare with next year (.json)')}
        />
        <SaveButton bench={bench} form="blank.xlsx" label={say('下载空表（.xlsx）', 'Blank workbook (.xlsx)')} />
      </p>
      <Reading bench={bench} version={`${bench.look.assessment.key}${bench.question.language}`} />
    </>
  );
}

/** The report in its final form, in a frame that runs no script. */
function Reading({ bench, version }: { readonly bench: BenchState; readonly version: string }) {
  const say = useSay();
  const [page, setPage] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    let isWanted = true;
    bench.write('report.html').then((text) => {
      if (isWanted) setPage(text as string);
    });
    return () => {
      isWanted = false;
    };
  }, [version]);
  if (page === null) return null;
  return (
    <>
      <p>
        <button type="button" class="next" onClick={() => frame.current?.contentWindow?.print()}>
          {say('打印', 'Print')}
        </button>
      </p>
      <iframe
        ref={frame}
        title={say('监测报告', 'The monitoring report')}
        sandbox="allow-same-origin allow-modals"
        srcdoc={page}
      />
    </>
  );
}
