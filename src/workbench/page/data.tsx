/** The files, and the data read from them. */
import type { Added, FileKind, FileView, IndicatorView, PlanView } from '../protocol.js';
import { Columns } from './columns.js';
import { DropZone } from './drop.js';
import { Findings } from './findings.js';
import { save, SaveButton } from './save.js';
import { faultsText, useSay } from './say.js';
import { countOf } from './settings.js';
import { Unmatched } from './unmatched.js';
import type { BenchState } from './use-bench.js';

interface DataProps {
  readonly bench: BenchState;
  readonly openVerdicts: () => void;
  readonly openPlan: () => void;
}

export function Data({ bench, openVerdicts, openPlan }: DataProps) {
  const say = useSay();
  const { look, question } = bench;
  const files = look?.files ?? [];
  const choices = countOf(question.settings);
  return (
    <>
      <h2>{say('数据', 'Data')}</h2>
      <DropZone onFiles={bench.addFiles} />
      {bench.added.map(({ name, kind }) => (
        <AddedLine key={name} name={name} kind={kind} />
      ))}
      {look !== null && <Refused plan={look.plan} openPlan={openPlan} dismiss={bench.dismissRefused} />}
      {files.length === 0 && (
        <p>
          {say(
            '还没有数据？先下载空表，填好后拖回来。',
            'No data yet? Take the blank workbook, fill it in, and drop it here.',
          )}{' '}
          <SaveButton bench={bench} form="blank.xlsx" label={say('下载空表（.xlsx）', 'Blank workbook (.xlsx)')} />
        </p>
      )}
      {look?.fault != null && (
        <p class="fault" role="alert">
          {look.fault}
        </p>
      )}
      {files.map((file) => (
        <FileCard key={file.name} file={file} remove={() => bench.removeFile(file.name)} />
      ))}
      {look !== null && look.columnsNotFound.length > 0 && (
        <p class="fault">
          {say('设置中的列在文件中找不到：', 'Columns of the settings that no file has: ')}
          {look.columnsNotFound.join(say('、', ', '))}
        </p>
      )}
      {files.length > 0 && <Findings bench={bench} />}
      {choices > 0 && (
        <p>
          {say(`已作${choices}项选择。`, `${choices} ${choices === 1 ? 'choice' : 'choices'} made. `)}
          <button
            type="button"
            onClick={() => save('settings.json', `${JSON.stringify(question.settings, null, 2)}\n`)}
          >
            {say('保存设置（下次拖入即可）', 'Save the settings, to be dropped next time')}
          </button>{' '}
          <button type="button" onClick={() => bench.ask({ settings: {} })}>
            {say('全部撤销', 'Undo all')}
          </button>
        </p>
      )}
      {look !== null && look.indicators.length > 0 && <Matched indicators={look.indicators} />}
      {look?.assessment != null && <Unmatched unmatched={look.assessment.unmatched} />}
      {look?.assessment != null && (
        <p>
          <button type="button" class="next" onClick={openVerdicts}>
            {say('看评价结果', 'See the verdicts')}
          </button>
        </p>
      )}
    </>
  );
}

interface RefusedProps extends Pick<DataProps, 'openPlan'> {
  readonly plan: PlanView;
  readonly dismiss: () => void;
}

/** A plan with faults, and which plan is in use instead. Shown until dismissed or followed by a plan without faults. */
function Refused({ plan: { title, refused }, openPlan, dismiss }: RefusedProps) {
  const say = useSay();
  if (refused === null) return null;
  const { file, faults } = refused;
  return (
    <p class="fault" role="alert">
      <strong>{file}</strong>{' '}
      {say(
        `有${faults.length}处错误，不能用；仍按“${title}”评价。`,
        `has ${faultsText(refused)} and cannot be used; “${title}” stays in use. `,
      )}
      <button type="button" onClick={openPlan}>
        {say('看错误', 'See the faults')}
      </button>{' '}
      <button type="button" onClick={dismiss} aria-label={say(`移除 ${file}`, `Remove ${file}`)}>
        {say('移除', 'Remove')}
      </button>
    </p>
  );
}

function AddedLine({ name, kind }: Added['kinds'][number]) {
  const say = useSay();
  const texts: Readonly<Partial<Record<FileKind | 'refused', string>>> = {
    plan: say('已作为规划采用', 'is used as the plan'),
    targets: say('是目标表，已作为规划采用', 'is a table of targets, used as the plan'),
    settings: say('已作为设置采用', 'is used as settings'),
    earlier: say('已作为上年结果，用于比较', 'is used as last year’s results, to compare with'),
  };
  const text = texts[kind];
  return text === undefined ? null : (
    <p>
      <strong>{name}</strong> {text}
    </p>
  );
}

function FileCard({ file, remove }: { readonly file: FileView; readonly remove: () => void }) {
  const say = useSay();
  const { name, format, rows, figures, statements, blanks, headers } = file;
  return (
    <section class="card" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {say(
          `${format}：${rows}行，读到${figures}个数、${statements}项认定，${blanks}格空缺。`,
          `${format}: ${rows} rows, ${figures} figures and ${statements} statements read, ${blanks} cells without a figure. `,
        )}
        <button type="button" onClick={remove} aria-label={say(`移除 ${name}`, `Remove ${name}`)}>
          {say('移除', 'Remove')}
        </button>
      </p>
      {headers.length > 0 && <Columns file={name} headers={headers} />}
    </section>
  );
}

function Matched({ indicators }: { readonly indicators: readonly IndicatorView[] }) {
  const say = useSay();
  const title = say(`读到的指标（${indicators.length}）`, `Indicators matched (${indicators.length})`);
  return (
    <details>
      <summary>{title}</summary>
      <div class="wide" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('指标', 'Indicator')}</th>
              <th scope="col">{say('单位', 'Unit')}</th>
              <th scope="col">{say('时期', 'Periods')}</th>
              <th scope="col">{say('个数', 'Figures')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ id, name, unit, periods, figures }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{unit}</td>
                <td>{periods}</td>
                <td class="figure">{figures}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
