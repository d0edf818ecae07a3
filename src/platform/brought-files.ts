/** A file that somebody hands over; of one in a folder, `path` leads to it from there. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File;
}

/** More is not gathered: whoever gets so many refuses them. */
const mostFiles = 5_000;

/** Lets the user choose a zip or a folder; none when they change their mind. */
export function pickPack(kind: 'zip' | 'folder'): Promise<readonly BroughtFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    if (kind === 'folder') input.webkitdirectory = true;
    else input.accept = '.zip,application/zip';
    input.addEventListener('change', () =>
      resolve(
        [...(input.files ?? [])]
          .slice(0, mostFiles)
          .map((file) => ({ path: file.webkitRelativePath || file.name, file })),
      ),
    );
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Whether the browser can hand over whole folders. */
export function canPickFolders(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype;
}

/** The files of a drop, those in folders too. Must be called while the drop is being told of. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly BroughtFile[]> {
  const found: BroughtFile[] = [];
  const waiting: FileSystemEntry[] = [];
  for (const item of transfer.items) {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    if (entry) waiting.push(entry);
    // A file from nowhere on the disk, such as a picture of another page.
    else if (file) found.push({ path: file.name, file });
  }
  for (let entry = waiting.shift(); entry && found.length < mostFiles; entry = waiting.shift()) {
    if (entry.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
    else waiting.push(...(await membersOf(entry as FileSystemDirectoryEntry)));
  }
  return found;
}

function fileOf(entry: FileSystemFileEntry): Promise<BroughtFile> {
  return new Promise((resolve, reject) => {
    entry.file((file) => resolve({ path: entry.fullPath.replace(/^\//, ''), file }), reject);
  });
}

async function membersOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const members: FileSystemEntry[] = [];
  // A reader gives them in parts, and nothing when it is done.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0 || members.length > mostFiles) return members;
    members.push(...part);
  }
}
