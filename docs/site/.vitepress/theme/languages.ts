/** The links to the other language, in place of those of the theme. */
import { useData } from 'vitepress';
import { computed, type ComputedRef } from 'vue';

interface LanguageLink {
  readonly text: string;
  readonly link: string;
}

/** Folders of pages that are in English only. */
const inEnglishOnly = /^(?:about|reference)\//;

/** The language of the page, and the same page in the others; where a page is in English only, their home. */
export function useLangs(): {
  readonly localeLinks: ComputedRef<readonly LanguageLink[]>;
  readonly currentLang: ComputedRef<{ readonly label: string | undefined; readonly link: string }>;
} {
  const { site, localeIndex, page } = useData();
  const rootOf = (locale: string): string => (locale === 'root' ? '/' : `/${locale}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: rootOf(localeIndex.value),
  }));
  const localeLinks = computed(() => {
    const path = page.value.relativePath.slice(rootOf(localeIndex.value).length - 1);
    const same = page.value.isNotFound === true || inEnglishOnly.test(path) ? '' : path;
    return Object.entries(site.value.locales)
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({
        text: label,
        link: rootOf(locale) + same.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'),
      }));
  });
  return { localeLinks, currentLang };
}
