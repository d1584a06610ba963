'use client';
// A client component: it chooses the language of what the server judged.
import { useState } from 'react';
import { VerdictList } from './verdict-list.jsx';

/** @param {{ domain: import('tianmen-indicators/assessment').DomainResults }} props */
export function Verdicts({ domain }) {
  const [language, setLanguage] = useState(/** @type {'zh' | 'en'} */ ('zh'));
  return (
    <main>
      <button type="button" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {language === 'zh' ? 'English' : '中文'}
      </button>
      <VerdictList domain={domain} language={language} />
    </main>
  );
}
