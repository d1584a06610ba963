/** The exit codes of the commands. */
import type { Bilingual } from '../core/text.js';

/** 74 is `EX_IOERR` of `sysexits.h`; 141 is a shell's code for a process ended by SIGPIPE: 128 + 13. */
export const exitCodes = { done: 0, notMet: 1, badInput: 2, insufficient: 3, notWritten: 74, readerGone: 141 } as const;

/** @see exitCodes */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The meaning of each code, for `--help`. */
export const exitCodeText: Readonly<Record<ExitCode, Bilingual>> = {
  0: { zh: '完成；evaluate：凡能判定的均达到或符合要求', en: 'done; evaluate: everything that could be judged is met' },
  1: {
    zh: 'evaluate：有未达到或不符合要求的；catalogue：没有找到；repl：有一句出错',
    en: 'evaluate: something is not met, or not met yet; catalogue: nothing found; repl: a statement failed',
  },
  2: {
    zh: '输入有误：选项、文件，或没有一行数据可用',
    en: 'bad input: an option, a file, or not one row of data that can be used',
  },
  3: {
    zh: 'evaluate、project：数据不足，一项也不能评价或测算',
    en: 'evaluate, project: insufficient data, nothing could be judged or projected',
  },
  74: {
    zh: '标准输出不能写入，如磁盘已满',
    en: 'standard output cannot be written, for example because the disk is full',
  },
  141: {
    zh: '读取标准输出的一方已关闭，如 head',
    en: 'the reader of standard output has gone away, as head does',
  },
};
