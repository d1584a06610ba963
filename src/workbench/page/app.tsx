/** The frame of the page: the head, the steps, and the open part. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../entries/index.js';
import { sayIn, type Say } from '../say.js';
import { Changes } from './changes.js';
import type { Client } from './client.js';
import { Data } from './data.js';
import { DropTarget } from './drop.js';
import { PlanPart } from './plan.js';
import { ProgressLine } from './progress.js';
import { AskedAbout } from './asked-about.js';
import { Report } from './report.js';
import { SayContext } from './say.js';
import { Statements } from './statements.js';
import { useBench, type BenchState } from './use-bench.js';
import { Verdicts } from './verdicts.js';
import { Warnings } from './warnings.js';

type Part = 'data' | 'verdicts' | 'warnings' | 'changes' | 'statements' | 'report' | 'plan';

const parts: readonly (readonly [Part, (say: Say) => string])[] = [
  ['data', (say) => say('数据', 'Data')],
  ['verdicts', (say) => say('评价', 'Verdicts')],
  ['warnings', (say) => say('预警', 'Warnings')],
  ['changes', (say) => say('变化', 'Changes')],
  ['statements', (say) => say('认定', 'Statements')],
  ['report', (say) => say('报告', 'Report')],
  ['plan', (say) => say('规划', 'Plan')],
];

/** The language that a link to the page names (`workbench.html#zh`), else that of the browser. */
function languageAtFirst(): Language {
  const named = /^#(zh|en)$/.exec(location.hash)?.[1];
  return /^zh/i.test(named ?? navigator.language) ? 'zh' : 'en';
}

export function App({ client }: { readonly client: Client }) {
  const [language, setLanguage] = useState(languageAtFirst);
  const [theme, setTheme] = useState<'light' | 'dark'>(
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const [part, setPart] = useState<Part>('data');
  const bench = useBench(client, language, theme);
  const say = sayIn(language);
  const title = say('监测工作台', 'Monitoring workbench');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = theme;
    document.title = title;
  }, [language, theme]);
  return (
    <SayContext.Provider value={say}>
      <DropTarget onFiles={bench.addFiles}>
        <a class="skip" href="#main">
          {say('跳到正文', 'Skip to content')}
        </a>
        <header>
          <div class="head">
            <h1>{title}</h1>
            <button type="button" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
              <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{language === 'zh' ? 'English' : '中文'}</span>
            </button>
            <button type="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
              {theme === 'dark' ? say('浅色', 'Light') : say('深色', 'Dark')}
            </button>
          </div>
          {bench.look !== null && <p class="small">{say(`规划：${bench.look.plan.title}`, bench.look.plan.title)}</p>}
          <Steps part={part} open={setPart} bench={bench} say={say} />
          {(part === 'statements' || isAnythingGiven(bench)) && <AskedAbout bench={bench} />}
        </header>
        <ProgressLine progress={bench.progress} fault={bench.fault} />
        <Opened part={part} bench={bench} open={setPart} />
        <footer>
          {say(
            '数据只在本机浏览器内处理，本页不联网，不保存任何文件。',
            'Your data stay in this browser: the page uses no network and keeps no file.',
          )}
        </footer>
      </DropTarget>
    </SayContext.Provider>
  );
}

/** Without figures and statements, nothing is judged as of any date. */
function isAnythingGiven({ look, question }: BenchState): boolean {
  return (look?.files.length ?? 0) > 0 || (question.settings.attestations?.length ?? 0) > 0;
}

interface StepsProps {
  readonly part: Part;
  readonly open: (part: Part) => void;
  readonly bench: BenchState;
  readonly say: Say;
}

function Steps({ part, open, bench, say }: StepsProps) {
  const alerts = bench.look?.assessment?.alerts.length ?? 0;
  return (
    <nav aria-label={say('步骤', 'Steps')}>
      {parts.map(([each, label]) => (
        <button key={each} type="button" aria-current={each === part ? 'page' : undefined} onClick={() => open(each)}>
          {label(say)}
          {each === 'warnings' && alerts > 0 && <span class="count">{alerts}</span>}
        </button>
      ))}
    </nav>
  );
}

interface OpenedProps {
  readonly part: Part;
  readonly bench: BenchState;
  readonly open: (part: Part) => void;
}

/** The open part. Opening another part moves the focus to it, so that a screen reader continues there. */
function Opened({ part, bench, open }: OpenedProps) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [part]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      {part === 'data' && <Data bench={bench} openVerdicts={() => open('verdicts')} openPlan={() => open('plan')} />}
      {part === 'verdicts' && <Verdicts bench={bench} />}
      {part === 'warnings' && <Warnings bench={bench} />}
      {part === 'changes' && <Changes bench={bench} />}
      {part === 'statements' && <Statements bench={bench} />}
      {part === 'report' && <Report bench={bench} />}
      {part === 'plan' && <PlanPart bench={bench} />}
    </main>
  );
}
