/** A page that is the workbench. */
import { useData, withBase } from 'vitepress';
import { defineComponent, h } from 'vue';

/** The workbench in a frame. It is a page of its own, so it keeps its own policy. */
export const WorkbenchPage = defineComponent(() => {
  const { lang, frontmatter } = useData();
  return () => {
    const source = withBase(`/files/workbench.html#${lang.value === 'en' ? 'en' : 'zh'}`);
    return h('main', { class: 'workbench' }, [
      h('h1', frontmatter.value['title']),
      h('p', [
        `${frontmatter.value['about']} `,
        h('a', { href: source, target: '_blank' }, frontmatter.value['alone']),
        ' · ',
        h('a', { href: withBase(frontmatter.value['guide']) }, frontmatter.value['more']),
      ]),
      h('iframe', { src: source, title: frontmatter.value['title'] }),
    ]);
  };
});
