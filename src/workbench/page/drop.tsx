/** Receives files that are dropped anywhere on the page, or chosen with a button. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from './say.js';

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** The whole page accepts dropped files. */
export function DropTarget({ onFiles, children }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'page over' : 'page'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}

interface ChooseFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly label: string;
  readonly accept: string;
}

/** A button that asks for files. It is the label of the file input, which the keyboard can reach. */
export function ChooseFiles({ onFiles, label, accept }: ChooseFilesProps) {
  return (
    <label class="choose">
      <input
        type="file"
        multiple
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // Without a reset, choosing the same file again after a change has no effect.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}

/** The area to start with: drop files here, or choose them. */
export function DropZone({ onFiles }: Pick<DropTargetProps, 'onFiles'>) {
  const say = useSay();
  return (
    <div class="drop">
      <p>
        <strong>{say('把数据文件拖到这里', 'Drop your data files here')}</strong>
      </p>
      <p>
        {say(
          '.xlsx、.xls、.ods、.csv、.json；也可放入自己的规划（目标表或 .json）、设置和上年结果（.json）',
          '.xlsx, .xls, .ods, .csv, .json; also a plan of your own (table of targets or .json), settings or last year’s results (.json)',
        )}
      </p>
      <ChooseFiles
        onFiles={onFiles}
        label={say('选择文件', 'Choose files')}
        accept=".xlsx,.xls,.ods,.csv,.tsv,.txt,.json"
      />
    </div>
  );
}
