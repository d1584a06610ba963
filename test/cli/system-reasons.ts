/** The codes of the system that have words of their own. */
export const systemReasons: readonly (readonly [code: string, zh: string, en: string])[] = [
  ['ENOENT', '没有这个文件或目录', 'no such file or directory'],
  ['EACCES', '没有权限', 'permission denied'],
  ['EPERM', '没有权限', 'permission denied'],
  ['EROFS', '文件系统只读', 'the file system is read-only'],
  ['EISDIR', '是目录', 'it is a directory'],
  ['ENOTDIR', '路径中有一段不是目录', 'a part of the path is not a directory'],
  ['ENOSPC', '磁盘已满', 'no space left'],
  ['EPIPE', '读取的一方已关闭', 'its reader has gone away'],
  ['ENAMETOOLONG', '名称过长', 'the name is too long'],
];
