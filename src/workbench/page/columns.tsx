/** The columns of a file, header by header, and how each was read. */
import type { HeaderView } from '../protocol.js';
import { useSay } from './say.js';

export function Columns({ file, headers }: { readonly file: string; readonly headers: readonly HeaderView[] }) {
  const say = useSay();
  const count = headers.reduce((sum, { columns }) => sum + columns.length, 0);
  return (
    <details>
      <summary>{say(`各列（${count}）`, `Columns (${count})`)}</summary>
      {headers.map((header) => (
        <Header key={`${header.sheet} ${header.row}`} file={file} header={header} />
      ))}
    </details>
  );
}

function Header({ file, header: { sheet, row, columns } }: { readonly file: string; readonly header: HeaderView }) {
  const say = useSay();
  const at =
    sheet === null ? say(`第${row}行`, `row ${row}`) : say(`工作表“${sheet}”第${row}行`, `“${sheet}”, row ${row}`);
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={say(`${file} ${at} 各列`, `Columns of ${file}, ${at}`)}>
      <table>
        <caption>{say(`表头：${at}`, `Header: ${at}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('列', 'Column')}</th>
            <th scope="col">{say('表头', 'Head')}</th>
            <th scope="col">{say('读作', 'Read as')}</th>
            <th scope="col">{say('所指', 'It says')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ number, header, role, says }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{header === '' ? say('（无表头）', '(no head)') : header}</td>
              <td>{role ?? say('未理解', 'not understood')}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
