/** An example of a guide: the code as it stands in the text, and with script the means to change and run it. */
import { useData, withBase } from 'vitepress';
import { defineComponent, h, nextTick, onMounted, ref, type VNode } from 'vue';
import type { Outcome } from '../../live/outcome.js';
import { runExample } from './run-example.js';

const words = {
  en: { run: 'Run', edit: 'Edit', reset: 'Reset', code: 'Code of the example', busy: 'Running …', none: 'No values.' },
  zh: { run: '运行', edit: '修改', reset: '还原', code: '示例代码', busy: '正在运行……', none: '没有值。' },
};

/** The code of an example in the page, as changed by the reader or as written. */
function codeOf(example: Element): string {
  return example.querySelector('textarea')?.value ?? example.querySelector('pre code')!.textContent;
}

export const LiveExample = defineComponent((_, { slots }) => {
  const { lang } = useData();
  const root = ref<HTMLElement>();
  const isReady = ref(false);
  const changed = ref<string | null>(null);
  const outcome = ref<Outcome | 'busy' | null>(null);
  // Without script the example is text, so the buttons come with the script.
  onMounted(() => (isReady.value = true));

  const edit = async (): Promise<void> => {
    changed.value = codeOf(root.value!);
    await nextTick();
    root.value!.querySelector('textarea')!.focus();
  };
  const reset = (): void => {
    changed.value = null;
    outcome.value = null;
  };
  const run = async (): Promise<void> => {
    // The examples of a page are one program: those above this one run first.
    const examples = [...document.querySelectorAll('.live-example')];
    const upToThis = examples.slice(0, examples.indexOf(root.value!) + 1).map(codeOf);
    outcome.value = 'busy';
    outcome.value = await runExample(upToThis, withBase('/live/'));
  };

  return () => {
    const say = words[lang.value === 'en' ? 'en' : 'zh'];
    const button = (text: string, onClick: () => void): VNode => h('button', { type: 'button', onClick }, text);
    return h('div', { ref: root, class: 'live-example' }, [
      h('div', { hidden: changed.value !== null }, slots['default']?.()),
      changed.value === null
        ? null
        : h('textarea', {
            'aria-label': say.code,
            spellcheck: false,
            rows: changed.value.split('\n').length,
            value: changed.value,
            onInput: (event: Event) => (changed.value = (event.target as HTMLTextAreaElement).value),
            onKeydown: (event: KeyboardEvent) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
            },
          }),
      isReady.value
        ? h('div', { class: 'live-buttons' }, [
            button(say.run, () => void run()),
            changed.value === null ? button(say.edit, () => void edit()) : button(say.reset, reset),
          ])
        : null,
      h('div', { class: 'live-outcome', role: 'status' }, outcome.value === null ? [] : shown(outcome.value, say)),
    ]);
  };
});

function shown(outcome: Outcome | 'busy', say: (typeof words)['en']): VNode[] {
  if (outcome === 'busy') return [h('p', say.busy)];
  const fault = outcome.fault === null ? [] : [h('p', { class: 'live-fault' }, outcome.fault)];
  if (outcome.values.length === 0 && outcome.fault === null) return [h('p', say.none)];
  const lines = outcome.values.map(({ expression, value, isAsWritten }) =>
    h('li', { class: isAsWritten === false ? 'live-other' : undefined }, [
      h('code', expression),
      ' → ',
      h('code', { class: 'live-value' }, value),
    ]),
  );
  return [...(lines.length === 0 ? [] : [h('ul', lines)]), ...fault];
}
