import { existsSync, watch } from 'node:fs';

/**
 * Tells of changes right below folders, each of which is watched once. A watcher of every file would take as many
 * handles as there are files, and seconds to open them.
 */
export function watchFolders(tell: () => void): (folders: Iterable<string>) => void {
  const watched = new Set<string>();
  const open = (folder: string) => {
    const watcher = watch(folder, { persistent: false }, () => {
      tell();
      if (!existsSync(folder)) close();
    });
    const close = () => {
      watcher.close();
      watched.delete(folder);
    };
    // Whatever cannot be watched is still read before each page.
    watcher.on('error', close);
  };
  return (folders) => {
    for (const folder of folders) {
      if (watched.has(folder) || !existsSync(folder)) continue;
      watched.add(folder);
      open(folder);
    }
  };
}
