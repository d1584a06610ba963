/** Search in the page itself: words of Latin script as they are, Chinese as pairs of characters. */

/**
 * Cuts a text into terms. The index and the question go through it alike. It is sent to the page as text, so it uses
 * nothing from outside. Chinese has no spaces: 近视率 is found as 近视 and 视率, and a single character as the
 * beginning of a pair.
 */
export function termsOf(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1 || !/\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, i) => characters[i]! + character);
  });
}

const inChinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: {
      selectText: '选择',
      selectKeyAriaLabel: '回车',
      navigateText: '切换',
      navigateUpKeyAriaLabel: '上箭头',
      navigateDownKeyAriaLabel: '下箭头',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc',
    },
  },
};

/** The search of the theme, set up for both languages. */
export const search = {
  provider: 'local' as const,
  options: {
    locales: { zh: { translations: inChinese } },
    miniSearch: {
      options: { tokenize: termsOf },
      searchOptions: {
        combineWith: 'AND' as const,
        prefix: true,
        fuzzy: (term: string) => /^[a-z]{5,}$/.test(term) && 0.2,
      },
    },
  },
};
