/** The changes since last year. */
import { periodZh } from '../say.js';
import { ChooseFiles } from './drop.js';
import { NothingJudged } from './nothing-judged.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Changes({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const title = say('变化', 'Changes');
  const { look } = bench;
  const assessment = look?.assessment;
  if (look == null || assessment == null) return <NothingJudged title={title} />;
  const { changes } = assessment;
  return (
    <>
      <h2>
        {changes === null ? title : say(`自${periodZh(changes.since)}以来的变化`, `Changes since ${changes.since}`)}
      </h2>
      <p>
        {look.earlier === null
          ? say('与同一数据上年的评价比较。', 'Compared with what the same figures said a year before. ')
          : say(`与 ${look.earlier} 比较。`, `Compared with ${look.earlier}. `)}
        <ChooseFiles
          onFiles={bench.addFiles}
          label={say('改与上年保存的结果（.json）比较', 'Compare with results kept last year (.json)')}
          accept=".json"
        />
        {look.earlier !== null && (
          <button type="button" onClick={() => bench.removeFile(look.earlier!)}>
            {say('取消', 'Undo')}
          </button>
        )}
      </p>
      {changes === null && <p>{say('没有更早的数据可以比较。', 'There are no earlier figures to compare with.')}</p>}
      {changes !== null && changes.groups.length === 0 && <p>{say('没有变化。', 'Nothing changed.')}</p>}
      {changes?.groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3>
            {group.title}
            {say(`（${group.lines.length}）`, ` (${group.lines.length})`)}
          </h3>
          <ul>
            {group.lines.map(({ criterion, text }) => (
              <li key={criterion}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
