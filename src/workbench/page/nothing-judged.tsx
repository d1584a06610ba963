/** A part that has nothing to show yet. */
import { useSay } from './say.js';

export function NothingJudged({ title }: { readonly title: string }) {
  const say = useSay();
  return (
    <>
      <h2>{title}</h2>
      <p>
        {say(
          '还没有可评价的数据，请先在“数据”中放入文件。',
          'There is nothing to judge yet: give files under “Data” first.',
        )}
      </p>
    </>
  );
}
