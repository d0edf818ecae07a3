import { noteHandedOut } from './handed-out.ts';

/** Files that come from and go to the user. */
export interface Files {
  /** Hands a JSON text to the user. */
  save(name: string, json: string): void;
  /** Files that the user chooses; none when they change their mind. */
  pick(): Promise<readonly File[]>;
}

/** Files by way of the browser's downloads and its file dialog. */
export const browserFiles: Files = { save, pick };

function save(name: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  noteHandedOut(name);
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pick(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.json,application/json';
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
