/** Words of names that oppose each other: 小学 and 初中, 发生率 and 死亡率. */
import type { Bilingual } from '../../core/text.js';

/** Words for people. */
const people: readonly (readonly RegExp[])[] = [
  [
    /[女妇孕母]|产前|宫颈|乳腺|\b(?:wom[ae]n|females?|girls?|maternal|mothers?|pregnan\w*|cervical|breast)\b/iu,
    /男|\b(?:m[ae]n|males?|boys?)\b/iu,
  ],
  [
    /新生儿|\b(?:neonatal|newborns?)\b/iu,
    /婴幼儿/u,
    /婴儿|\binfants?\b/iu,
    /[12一二两]岁以下|\bunder[- ](?:one|two|[12])\b/iu,
    /[3三]岁以下|\bunder[- ](?:three|3)\b/iu,
    /[5五]岁以下|\bunder[- ](?:five|5)\b/iu,
    /[67六七]岁以下|\bunder[- ](?:six|seven|[67])\b/iu,
  ],
  [
    /学前|幼儿园|入园|\b(?:pre-?school|kindergartens?)\b/iu,
    /小学|\bprimary\b/iu,
    /初中|\b(?:junior|lower)[- ](?:secondary|high|middle)\b/iu,
    /高中|\b(?:senior|upper)[- ](?:secondary|high|middle)\b/iu,
    /(?:^|[^高初])中学|中小学/u,
    /中职|中等职业|\bvocational\b/iu,
    /义务教育|\bcompulsory\b/iu,
    /高等教育|大学|高校|本专科|研究生|\b(?:tertiary|higher|universit\w+|colleges?|postgraduates?)\b/iu,
  ],
  [/城[市镇区乡]|\burban\b/iu, /[农乡]村|城乡|\brural\b/iu],
];

/** Words for what happened to them. A name need not have one: 近视率. */
const events: readonly RegExp[] = [
  /死亡|\b(?:mortality|deaths?)\b/iu,
  /发生|\boccurrence\b/iu,
  /发病|\bincidence\b/iu,
  /患病|\bprevalence\b/iu,
  /传播|\btransmission\b/iu,
];

/** Whether a name and the name of an indicator have words that oppose each other. @internal */
export function areOpposed(name: string, of: Bilingual): boolean {
  return [...people, events].some((group) => {
    const [mine, theirs] = wordsIn(name, of, group);
    return mine !== '' && theirs !== '' && mine !== theirs;
  });
}

/** Whether only one of two names has a word for people: 男童肥胖率, 儿童肥胖率. @internal */
export function areOfOtherPeople(name: string, of: Bilingual): boolean {
  return people.some((group) => {
    const [mine, theirs] = wordsIn(name, of, group);
    return mine !== theirs;
  });
}

/** The words of a group in a name, and in the name of an indicator in the same language. */
function wordsIn(name: string, { zh, en }: Bilingual, group: readonly RegExp[]): readonly [string, string] {
  const inText = (text: string): string => group.flatMap((word, i) => (word.test(text) ? [i] : [])).join();
  return [inText(name), inText(/\p{Script=Han}/u.test(name) ? zh : en)];
}
